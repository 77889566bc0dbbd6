package org.crosswalk.archive.journal;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.NewEntry;

/** Archives e-mail: each mail an entry and its raw bytes, many in one transaction. */
@Singleton
public class Journal {
    /** Of a digest's digits, enough to tell all mails of the world apart. */
    private static final int SHORT = 32;

    private final Archive archive;
    private final Attachments attachments;
    private final JournaledMails mails;
    private final MailReading reading;

    Journal(Archive archive, Attachments attachments, JournaledMails mails, MailReading reading) {
        this.archive = archive;
        this.attachments = attachments;
        this.mails = mails;
        this.reading = reading;
    }

    /** A mail that was read and waits to be archived. */
    public record Read(RawMail mail, MailEntry entry, String identity) {}

    /**
     * What became of some mails.
     *
     * @param duplicates of bytes and envelope that are in the archive already
     * @param unreadable of those that were taken
     */
    public record Taken(int taken, int duplicates, int unreadable) {}

    /** Reads a mail; needs no transaction and may be done by many at once. */
    public Read read(RawMail mail) {
        MailEntry entry = reading.of(mail);
        return new Read(mail, entry, identity(mail, entry.raw().attachment()));
    }

    /** Archives these mails in one transaction; when this returns they are durable. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Taken take(List<Read> read, Instant at) {
        return archive(read, at);
    }

    /** Archives the next mails of a file, with how far it was read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public JournaledMails.Progress take(List<Read> read, String file, JournaledMails.Progress before, Instant at) {
        JournaledMails.Progress after = before.plus(archive(read, at));
        mails.keep(file, after);
        return after;
    }

    private Taken archive(List<Read> read, Instant at) {
        Set<String> unknown = mails.add(read.stream().map(Read::identity).toList());
        Map<String, Read> fresh = new LinkedHashMap<>();
        read.stream()
                .filter(mail -> unknown.contains(mail.identity()))
                .forEach(mail -> fresh.put(mail.identity(), mail));
        if (!fresh.isEmpty()) {
            attachments.putAll(
                    fresh.values().stream().map(mail -> mail.mail().bytes()).toList(), MailReading.TYPE);
            archive.appendAll(
                    fresh.values().stream().map(mail -> entry(mail, at)).toList());
        }
        long unreadable = fresh.values().stream()
                .filter(mail -> mail.entry().trouble() != null)
                .count();
        return new Taken(fresh.size(), read.size() - fresh.size(), (int) unreadable);
    }

    private static NewEntry entry(Read mail, Instant at) {
        return new NewEntry(EntryKind.MAIL, "mail:" + mail.identity().substring(0, SHORT), at, mail.entry());
    }

    /** A mail that comes again for others is another one, since its envelope tells something new. */
    private static String identity(RawMail mail, String digest) {
        List<String> lines =
                new ArrayList<>(List.of(digest, String.valueOf(mail.envelope().sender())));
        lines.addAll(new TreeSet<>(mail.envelope().recipients()));
        return Digest.of(String.join("\n", lines));
    }
}
