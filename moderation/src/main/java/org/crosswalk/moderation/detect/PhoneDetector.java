package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Telephone numbers of the North American plan: three, three and four digits close together, or ten in a row. */
final class PhoneDetector implements Detector {
    private static final int WHOLE = 10;

    @Override
    public List<Finding> in(Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(token -> length(reading.tokens(), token) > 0)
                .mapToObj(token -> finding(reading, token, token + length(reading.tokens(), token)))
                .toList();
    }

    private static int length(Tokens tokens, int token) {
        if (!canBeAreaCode(tokens.term(token)) || DigitGroups.goesOnBefore(tokens, token)) {
            return 0;
        }
        int length = tokens.term(token).length() == WHOLE ? 1 : DigitGroups.at(tokens, token, 3, 3, 4);
        return length > 0 && DigitGroups.goesOnAfter(tokens, token + length) ? 0 : length;
    }

    private static boolean canBeAreaCode(String term) {
        return term.charAt(0) >= '2' && term.charAt(0) <= '9';
    }

    private static Finding finding(Reading reading, int from, int to) {
        Set<String> students = reading.subjects().at(from);
        return reading.finding(
                Category.PHONE,
                from,
                to,
                students,
                students.isEmpty() ? Severity.LOW : Severity.MEDIUM,
                "phone.number",
                students.isEmpty()
                        ? "This is a telephone number: is it one that the school gives out?"
                        : "This gives a telephone number beside a student's name.");
    }
}
