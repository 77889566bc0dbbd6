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
    /** The scanner over one state of the roster, for all parts of one thing. */
    public record Snapshot(ScanEdition edition, Scanner scanner) {
        /** Findings in the order of their start, in UTF-16 units of the text. */
        public List<Finding> scan(CharSequence text, ScanContext context) {
            return scanner.scan(text, context);
        }
    }

    private final RosterEditions editions;
    private final Today today;
    private volatile @Nullable Snapshot snapshot;

    CurrentScanner(RosterEditions editions, Today today) {
        this.editions = editions;
        this.today = today;
    }

    /** Findings in the order of their start, in UTF-16 units of the text. */
    public List<Finding> scan(CharSequence text, ScanContext context) {
        return now().scan(text, context);
    }

    public Snapshot now() {
        long roster = editions.newest();
        Snapshot current = snapshot;
        return current != null && current.edition().roster() == roster ? current : made(roster);
    }

    private synchronized Snapshot made(long roster) {
        Snapshot current = snapshot;
        if (current != null && current.edition().roster() == roster) {
            return current;
        }
        Lexicon rules = Lexicon.standard();
        Snapshot made = new Snapshot(
                new ScanEdition(roster, RulesDigest.of(rules)), SchoolScanner.over(today.district(), rules));
        snapshot = made;
        return made;
    }
}
