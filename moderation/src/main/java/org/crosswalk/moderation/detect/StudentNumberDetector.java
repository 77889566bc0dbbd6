package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.stream.IntStream;
import org.crosswalk.moderation.roster.RosterNames;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Student numbers of the roster; shorter ones are too often something else. */
final class StudentNumberDetector implements Detector {
    private static final int SHORTEST = 5;

    private final RosterNames names;

    StudentNumberDetector(RosterNames names) {
        this.names = names;
    }

    @Override
    public List<Finding> in(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(token -> reading.tokens().term(token).length() >= SHORTEST)
                .filter(token -> !names.withNumber(reading.tokens().term(token)).isEmpty())
                .mapToObj(token -> finding(reading, token))
                .toList();
    }

    private Finding finding(Reading reading, int token) {
        return reading.finding(
                Category.STUDENT_ID,
                token,
                token + 1,
                MentionFinder.ids(names.withNumber(reading.tokens().term(token))),
                Severity.MEDIUM,
                "student-id.number",
                "This is the student number of a student of the district.");
    }
}
