package org.crosswalk.scan.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.policy.Pack;
import org.crosswalk.policy.rules.ScanTable;
import org.crosswalk.scan.PackageRoster;

/** Everything that is measured of the scanner but its speed, which has a benchmark of its own in the library. */
public final class Bench {
    private static final int LARGE = 100_000;

    private Bench() {}

    /** @param sets the folder of the labelled sets; where it is missing, what needs it is left out and said so */
    public static void run(Path sets, Pack pack, PrintStream out) {
        if (Files.isDirectory(sets)) {
            new ScannerBench(sets, Bench::scanner, ScanTable.of(pack)).run(out);
        } else {
            out.println("Skipped what needs labelled sets: there is no folder " + sets);
        }
        out.println();
        new SnapshotCost(LARGE).run(out);
        out.println();
        new HostileTexts(over(MadeUpDistrict.of(1000))).run(out);
    }

    private static Scanner scanner(Path roster) {
        return over(PackageRoster.at(roster, Set.of()).district());
    }

    private static Scanner over(District district) {
        return SchoolScanner.over(district, Lexicon.standard());
    }
}
