package org.crosswalk.scan.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.rules.ScanTable;
import org.crosswalk.scan.PackageRoster;

/** What the scanner finds in labelled sets; its speed is measured by the library's own benchmarks. */
public final class Bench {
    private Bench() {}

    /** @param sets the folder of the labelled sets; where it is missing, that is said and nothing measured */
    public static void run(Path sets, Pack pack, PrintStream out) {
        if (Files.isDirectory(sets)) {
            new ScannerBench(sets, Bench::scanner, ScanTable.of(pack)).run(out);
        } else {
            out.println("Skipped what needs labelled sets: there is no folder " + sets);
        }
    }

    private static Scanner scanner(Path roster) {
        return SchoolScanner.over(PackageRoster.at(roster, Set.of()).district(), Lexicon.standard());
    }
}
