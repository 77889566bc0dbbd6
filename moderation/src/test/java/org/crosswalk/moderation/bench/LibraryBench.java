package org.crosswalk.moderation.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures speed, the cost of a large roster, and hostile texts; {@code infra/crosswalk bench-scan} runs it. */
final class LibraryBench {
    private static final int LARGE = 100_000;

    private LibraryBench() {}

    @SuppressWarnings("SystemOut") // a command speaks to whoever typed it
    public static void main(String[] args) throws RunnerException {
        speed(System.out);
        System.out.println();
        new SnapshotCost(LARGE).run(System.out);
        System.out.println();
        new HostileTexts(SchoolScanner.over(MadeUpDistrict.of(1000), Lexicon.standard())).run(System.out);
    }

    private static void speed(PrintStream out) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ScanBenchmark.class.getSimpleName())
                .forks(1)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        double scan = perSecond(results, "fullScan");
        double bare = perSecond(results, "bareAnalyzer");
        Table table = Table.on(out, "one thread, 20,000 students", "posts/s", "of the bare pass", "asked");
        table.row("full scan", posts(scan), String.format(Locale.ROOT, "%.2f", scan / bare), "25,000/s or 0.25");
        table.row("bare StandardAnalyzer", posts(bare), "1", "");
    }

    private static double perSecond(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static String posts(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f", perSecond);
    }
}
