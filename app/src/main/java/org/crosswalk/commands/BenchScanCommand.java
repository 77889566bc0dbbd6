package org.crosswalk.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crosswalk.policy.packs.PackFile;
import org.crosswalk.scan.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the scanner on labelled sets, on a large roster and on hostile texts. */
@Command(name = "bench-scan", description = "Measures the scanner.", mixinStandardHelpOptions = true)
final class BenchScanCommand implements Callable<Integer> {
    @Option(
            names = "--sets",
            paramLabel = "DIR",
            defaultValue = "../shared/data/moderation",
            description = "the labelled sets: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path sets;

    @Override
    @SuppressWarnings("SystemOut") // a command speaks to whoever typed it
    public Integer call() {
        Bench.run(sets, PackFile.shipped("leicester"), System.out);
        return 0;
    }
}
