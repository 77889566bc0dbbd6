package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosswalk.archive.journal.JournaledMails.Progress;
import org.crosswalk.archive.journal.OldMail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Journals old mail into a running or stopped service. */
@Command(
        name = "journal",
        description = "Archives old mail. Interrupted, it goes on where it was when it is started again.",
        mixinStandardHelpOptions = true)
final class JournalCommand implements Callable<Integer> {
    private static final long EVERY = 5_000;

    @Parameters(paramLabel = "FILE.mbox|FILE.mbox.gz|MAILDIR", description = "a mailbox, or a folder of mails")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    private long told;

    @Override
    public Integer call() {
        return Service.with(this::journal);
    }

    private int journal(ApplicationContext service) {
        try {
            Progress all = service.getBean(OldMail.class).journal(file.toAbsolutePath(), this::tell);
            out().println(words(all));
            out().println("Journaled. A running service has them in its search within seconds.");
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Progress progress) {
        if (progress.read() - told >= EVERY) {
            told = progress.read();
            out().println(words(progress));
            out().flush();
        }
    }

    private static String words(Progress progress) {
        return progress.read() + " read: " + progress.taken() + " taken, of which " + progress.unreadable()
                + " could not be read and are kept as they are; " + progress.duplicates() + " were there already.";
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
