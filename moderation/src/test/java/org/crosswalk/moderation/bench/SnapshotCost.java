package org.crosswalk.moderation.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;

/** What a snapshot of a roster costs: the time to make it, and the memory it keeps beside the roster's own rows. */
record SnapshotCost(int students) {
    private static final double MEBI = 1 << 20;

    void run(PrintStream out) {
        District district = MadeUpDistrict.of(students);
        Lexicon lexicon = Lexicon.standard();
        long before = memory();
        long from = System.nanoTime();
        Scanner scanner = SchoolScanner.over(district, lexicon);
        double seconds = (System.nanoTime() - from) / 1e9;
        double kept = (memory() - before) / MEBI;
        Reference.reachabilityFence(scanner);
        Reference.reachabilityFence(district);
        Table.on(out, "students", "snapshot, s", "kept, MiB", "asked")
                .row(
                        String.valueOf(students),
                        String.format(Locale.ROOT, "%.1f", seconds),
                        String.format(Locale.ROOT, "%.0f", kept),
                        "3 s, 400 MB");
    }

    private static long memory() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
