package org.crosswalk.moderation.detect;

import java.util.List;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.NameMatch;

/**
 * One reading of some words as a name, being weighed.
 *
 * @param meant those of its bearers whom the text means
 */
record Candidate(NameMatch match, List<KnownStudent> meant, Score score) {
    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }
}
