package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Locale;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Every mention of a student; the why leaves the name out, for it may be shown where the text is not. */
final class StudentNameDetector implements Detector {
    @Override
    public List<Finding> in(Reading reading) {
        return reading.mentions().stream()
                .map(mention -> finding(reading, mention))
                .toList();
    }

    private static Finding finding(Reading reading, Mention mention) {
        return new Finding(
                Category.STUDENT_NAME,
                reading.tokens().start(mention.from()),
                end(reading.tokens(), mention.to() - 1),
                mention.students(),
                severity(mention),
                "student-name." + mention.form().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                why(mention));
    }

    /** The dot of an initial is a part of the name. */
    private static int end(Tokens tokens, int last) {
        boolean dotted = tokens.isInitial(last) && tokens.original().startsWith(".", tokens.end(last));
        return tokens.end(last) + (dotted ? 1 : 0);
    }

    private static Severity severity(Mention mention) {
        return switch (mention.form()) {
            case FULL, REVERSED, MISTYPED -> Severity.MEDIUM;
            case ABBREVIATED, RUN_TOGETHER, INITIALS, SINGLE, MIDDLE -> Severity.LOW;
        };
    }

    private static String why(Mention mention) {
        String whose = mention.students().size() == 1
                ? "This names a student of the district"
                : "This name fits " + mention.students().size() + " students of the district";
        return switch (mention.form()) {
            case FULL, REVERSED -> whose + ".";
            case MISTYPED -> whose + ", with a slip in the spelling.";
            case ABBREVIATED -> whose + ", by an initial.";
            case INITIALS -> whose + ", by first letters alone.";
            case RUN_TOGETHER -> whose + ", written in one word.";
            case SINGLE, MIDDLE -> whose + ": a single name, but what stands around it tells who is meant.";
        };
    }
}
