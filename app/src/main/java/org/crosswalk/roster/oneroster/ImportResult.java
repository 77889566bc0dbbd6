package org.crosswalk.roster.oneroster;

import java.util.List;

/** What became of a package. */
public sealed interface ImportResult {
    /** The roster now says what the package says. */
    record Imported(Report report) implements ImportResult {}

    /** The roster said so already. */
    record NothingChanged(Report report) implements ImportResult {}

    /** A dry run: what would be done; {@code doubts} tell why it would have to be confirmed. */
    record Rehearsed(Report report, List<String> doubts) implements ImportResult {}

    /** Nothing was changed, because the package looks wrong; a person may confirm it. */
    record NeedsConfirmation(Report report, List<String> doubts) implements ImportResult {}

    /** Nothing was changed, because the package cannot be read. */
    record Refused(String why) implements ImportResult {}
}
