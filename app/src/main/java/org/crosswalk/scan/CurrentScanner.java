package org.crosswalk.scan;

import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.detect.ScanContext;
import org.crosswalk.moderation.lexicon.Lexicon;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.roster.RosterEditions;
import org.jspecify.annotations.Nullable;

/** The scanner over the roster as it is now; made anew, on each node, when an import has changed the roster. */
@Singleton
public class CurrentScanner {
    private record Snapshot(long edition, Scanner scanner) {}

    private final RosterEditions editions;
    private final Today today;
    private volatile @Nullable Snapshot snapshot;

    CurrentScanner(RosterEditions editions, Today today) {
        this.editions = editions;
        this.today = today;
    }

    /** Findings in the order of their start, in UTF-16 units of the text. */
    public List<Finding> scan(CharSequence text, ScanContext context) {
        return scanner(editions.newest()).scan(text, context);
    }

    private Scanner scanner(long edition) {
        Snapshot current = snapshot;
        return current != null && current.edition() == edition ? current.scanner() : made(edition);
    }

    private synchronized Scanner made(long edition) {
        Snapshot current = snapshot;
        if (current != null && current.edition() == edition) {
            return current.scanner();
        }
        Scanner scanner = SchoolScanner.over(today.district(), Lexicon.standard());
        snapshot = new Snapshot(edition, scanner);
        return scanner;
    }
}
