package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.verdict.Finding;

/** Descriptions that fit fewer than five students, as far as the roster or their own words tell. */
final class DescriptionDetector implements Detector {
    private static final int MOST = 4;

    @Override
    public List<Finding> in(Reading reading) {
        return reading.descriptions().stream()
                .map(description -> finding(reading, description))
                .toList();
    }

    private static Finding finding(Reading reading, Description description) {
        Finding plain = reading.finding(description.hit(), students(description));
        return new Finding(
                plain.category(),
                plain.start(),
                plain.end(),
                plain.students(),
                plain.severity(),
                plain.rule(),
                plain.why() + counted(description));
    }

    /** The roster does not know who has a wheelchair: what it knows narrows, and names only the few that are left. */
    static Set<String> students(Description description) {
        return description
                .fitting()
                .filter(fitting -> fitting.size() <= MOST)
                .map(MentionFinder::ids)
                .orElse(Set.of());
    }

    private static String counted(Description description) {
        return description
                .fitting()
                .map(List<KnownStudent>::size)
                .filter(count -> count > 0)
                .map(DescriptionDetector::told)
                .orElse("");
    }

    private static String told(int count) {
        return count == 1
                ? " One student of the roster fits what it says."
                : " Of grade, group and language alone it fits " + count
                        + " students of the roster; the rest of it tells them apart.";
    }
}
