package org.crosswalk.commands;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.crosswalk.gates.agreements.SignatureFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads in what was signed elsewhere, as in the SIS, on paper or in a training course. */
@Command(name = "signatures", description = "Agreements that were signed elsewhere.", mixinStandardHelpOptions = true)
final class SignaturesCommand {

    @Command(
            name = "import",
            description =
                    "Reads a CSV file with the columns agreement, person, what (signed, guardian or told), on, by.")
    int read(@Parameters(paramLabel = "FILE.csv") Path file) {
        return Service.with(service -> read(service, file.toAbsolutePath()));
    }

    private static int read(ApplicationContext service, Path file) {
        Clock clock = service.getBean(Clock.class);
        try (Reader lines = Files.newBufferedReader(file)) {
            return switch (service.getBean(SignatureFile.class)
                    .read(
                            lines,
                            String.valueOf(file.getFileName()),
                            Operator.name(),
                            clock.instant(),
                            clock.getZone())) {
                case SignatureFile.Result.Read(int signed, int told) ->
                    Answer.done("%d signatures are on file now, and %d people were told.".formatted(signed, told));
                case SignatureFile.Result.Refused(var why) ->
                    Answer.refused(String.join("\n", why) + "\nNothing was read in.");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
