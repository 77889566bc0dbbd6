package org.crosswalk.archive.journal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.crosswalk.archive.journal.JournaledMails.Progress;

/** Journals a file of old mail. It can be interrupted at any time: started again, it goes on where it was, and its counts stay exact. */
@Singleton
public class OldMail {
    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 8 << 20;

    private final Journal journal;
    private final JournaledMails mails;
    private final Pace pace;
    private final Clock clock;

    OldMail(Journal journal, JournaledMails mails, Pace pace, Clock clock) {
        this.journal = journal;
        this.mails = mails;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Journals all of it that was not yet.
     *
     * @param file a mailbox, plain or gzipped, a Maildir or a folder of {@code .eml} files
     * @param tell hears how far it is after each commit
     * @throws IOException where it cannot be read; what was told before stays archived
     */
    public Progress journal(Path file, Consumer<Progress> tell) throws IOException {
        MailFile old = new MailFile(file);
        String identity = old.identity();
        try (Mails source = old.open();
                ExecutorService readers = Executors.newFixedThreadPool(readers())) {
            String name = String.valueOf(file.getFileName());
            Progress progress = mails.progress(identity);
            skip(source, progress.read());
            // while one batch is being archived, the next is read
            List<Future<Journal.Read>> reading = batch(source, name, readers);
            while (!reading.isEmpty()) {
                List<Future<Journal.Read>> next = batch(source, name, readers);
                pace.keep();
                progress = journal.take(read(reading), identity, progress, clock.instant());
                pace.archived();
                tell.accept(progress);
                reading = next;
            }
            return progress;
        }
    }

    /** One processor is left to the archiving, and to the index that follows. */
    private static int readers() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    private static void skip(Mails source, long many) throws IOException {
        for (long skipped = 0; skipped < many && source.next().isPresent(); skipped++) {
            // archived already
        }
    }

    private List<Future<Journal.Read>> batch(Mails source, String name, ExecutorService readers) throws IOException {
        List<Future<Journal.Read>> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < BATCH && bytes < BATCH_BYTES) {
            Optional<byte[]> mail = source.next();
            if (mail.isEmpty()) {
                break;
            }
            bytes += mail.get().length;
            batch.add(readers.submit(() -> journal.read(new RawMail(mail.get(), Envelope.UNKNOWN, name))));
        }
        return batch;
    }

    private static List<Journal.Read> read(List<Future<Journal.Read>> reading) throws IOException {
        try {
            List<Journal.Read> read = new ArrayList<>();
            for (Future<Journal.Read> mail : reading) {
                read.add(mail.get());
            }
            return read;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A mail was not read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted; started again, it goes on", e);
        }
    }
}
