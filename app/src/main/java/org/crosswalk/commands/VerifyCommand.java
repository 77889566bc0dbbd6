package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosswalk.archive.note.VerifierKey;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.archive.verify.ArchiveReport;
import org.crosswalk.archive.verify.ExportCheck;
import org.crosswalk.archive.verify.Finding;
import org.crosswalk.archive.verify.ProofExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies the archive, or an export of proofs; or makes such an export. */
@Command(
        name = "verify",
        description = "Tells whether the archive, or an export of proofs, is what was once logged.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "EXPORT",
            description = "a folder of proofs; without one the whole archive")
    private @Nullable Path export;

    @Option(names = "--vkey", paramLabel = "KEY", description = "the log's key as the district publishes it")
    private @Nullable String published;

    @Option(
            names = "--export-proofs",
            paramLabel = "NUMBERS",
            description = "make the export: proofs of these entries, such as 1-5,9")
    private @Nullable String numbers;

    @Override
    public Integer call() {
        if (numbers != null) {
            return export == null
                    ? Answer.refused("Where to? Name a folder.")
                    : make(EntryNumbers.parse(numbers), export);
        }
        return export == null ? Service.with(VerifyCommand::whole) : exported(proofs(export));
    }

    private static int make(EntryNumbers numbers, Path folder) {
        return Service.with(service -> {
            service.getBean(ProofExport.class)
                    .write(
                            folder,
                            numbers.byName(),
                            service.getBean(Clock.class).instant());
            return Answer.done(numbers.byName().size() + " proved in " + folder + ".");
        });
    }

    private static int whole(ApplicationContext service) {
        ArchiveReport report = service.getBean(ArchiveCheck.class).run();
        String counted = report.entries() + " entries; the newest checkpoint covers " + report.signed()
                + " and the witness saw " + report.witnessed() + ".";
        String disposed = report.disposed().isEmpty() ? "" : String.join("\n", report.disposed()) + "\n";
        return report.isWhole()
                ? Answer.done(disposed + "The archive is whole: " + counted)
                : Answer.refused(disposed + lines(report.findings()) + "\nThe archive is not whole: " + counted);
    }

    private int exported(Path folder) {
        VerifierKey key = published == null ? null : VerifierKey.parse(published);
        List<Finding> findings = ExportCheck.of(folder, key);
        return findings.isEmpty()
                ? Answer.done("The export is whole: " + ExportCheck.proofs(folder) + " proved."
                        + (key == null ? " Compare its vkey with the one that the district publishes." : ""))
                : Answer.refused(lines(findings) + "\nThe export is not whole.");
    }

    /** A production keeps its proofs in a folder of their own. */
    private static Path proofs(Path export) {
        Path within = export.resolve("proofs");
        return Files.isDirectory(within) ? within : export;
    }

    private static String lines(List<Finding> findings) {
        return String.join("\n", findings.stream().map(Finding::toString).toList());
    }
}
