package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosswalk.roster.oneroster.ImportResult;
import org.crosswalk.roster.oneroster.Report;
import org.crosswalk.roster.oneroster.RosterImports;
import org.crosswalk.roster.oneroster.RosterImports.Intent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports a roster into a running or stopped service. */
@Command(
        name = "import",
        description = "Brings the roster in line with a OneRoster CSV package.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR|ZIP", description = "the package: a folder or a zip")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path source;

    @Option(names = "--dry-run", description = "only tell what would be done")
    private boolean rehearsal;

    @Option(names = "--confirm", description = "import even though much would end, or users.csv is missing")
    private boolean confirmed;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Override
    public Integer call() {
        try (ApplicationContext context = Contexts.open()) {
            return tell(context.getBean(RosterImports.class).run(source.toAbsolutePath(), intent()));
        }
    }

    private Intent intent() {
        if (rehearsal) {
            return Intent.REHEARSE;
        }
        return confirmed ? Intent.IMPORT_CONFIRMED : Intent.IMPORT;
    }

    private int tell(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported(Report report) -> done(report, "Imported.");
            case ImportResult.NothingChanged(Report report) -> done(report, "The roster says so already.");
            case ImportResult.Rehearsed(Report report, List<String> doubts) -> rehearsed(report, doubts);
            case ImportResult.NeedsConfirmation(Report report, List<String> doubts) -> unconfirmed(report, doubts);
            case ImportResult.Refused(String why) -> refused(why);
        };
    }

    private int done(Report report, String words) {
        out().print(report.text());
        out().println(words);
        return 0;
    }

    private int rehearsed(Report report, List<String> doubts) {
        out().print(report.text());
        doubts.forEach(out()::println);
        out().println("A dry run: nothing was changed.");
        return 0;
    }

    private int unconfirmed(Report report, List<String> doubts) {
        out().print(report.text());
        doubts.forEach(err()::println);
        err().println("Nothing was changed. If this is right, import it with --confirm.");
        return 1;
    }

    private int refused(String why) {
        err().println(why);
        err().println("Nothing was changed.");
        return 1;
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }
}
