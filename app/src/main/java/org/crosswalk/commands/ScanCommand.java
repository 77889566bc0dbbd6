package org.crosswalk.commands;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crosswalk.policy.packs.PackFile;
import org.crosswalk.scan.ScanLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scans writings from standard input, a line of JSON each, without a database or a service. */
@Command(
        name = "scan",
        description = "Scans lines of JSON for identifiable students and for harm.",
        mixinStandardHelpOptions = true)
final class ScanCommand implements Callable<Integer> {
    @Option(names = "--roster", required = true, paramLabel = "DIR|ZIP", description = "a OneRoster CSV package")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path roster;

    @Option(names = "--pack", defaultValue = "leicester", description = "the policy pack: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String pack;

    @Option(names = "--school", paramLabel = "ID", description = "the school that the writings come from")
    private @Nullable String school;

    @Option(
            names = "--published",
            split = ",",
            description = "numbers, addresses and mail domains that the district itself gives out")
    private Set<String> published = Set.of();

    @Override
    @SuppressWarnings("SystemOut") // the answers are for whatever program reads them
    public Integer call() throws IOException {
        ScanLines lines = ScanLines.over(roster, PackFile.shipped(pack), school, published);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(lines.answer(line));
                out.write('\n');
                if (!in.ready()) {
                    out.flush();
                }
            }
        }
        return 0;
    }
}
