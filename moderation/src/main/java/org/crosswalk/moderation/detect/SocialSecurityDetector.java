package org.crosswalk.moderation.detect;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/** Three, two and four digits parted by hyphens, unless the words before say that it numbers a thing. */
final class SocialSecurityDetector implements Detector {
    private static final int GROUPS = 3;
    private static final int REACH = 4;
    private static final Set<String> THINGS = Set.of(
            "account",
            "acct",
            "part",
            "order",
            "invoice",
            "item",
            "serial",
            "model",
            "po",
            "sku",
            "tracking",
            "case",
            "ticket",
            "catalog",
            "quote",
            "isbn",
            "permit",
            "policy",
            "license");

    @Override
    public List<Finding> in(Reading reading) {
        Tokens tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(token -> isNumber(tokens, token) && !numbersThing(tokens, token))
                .mapToObj(token -> finding(reading, token))
                .toList();
    }

    private static boolean isNumber(Tokens tokens, int token) {
        return DigitGroups.at(tokens, token, 3, 2, 4) == GROUPS
                && isHyphen(tokens, token + 1)
                && isHyphen(tokens, token + 2)
                && !DigitGroups.goesOnBefore(tokens, token)
                && !DigitGroups.goesOnAfter(tokens, token + GROUPS);
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        String between = tokens.original().substring(tokens.end(token - 1), tokens.start(token));
        return between.equals("-") || between.equals("‑") || between.equals("–");
    }

    private static boolean numbersThing(Tokens tokens, int token) {
        return IntStream.range(Math.max(0, token - REACH), token)
                .anyMatch(before -> THINGS.contains(tokens.term(before)));
    }

    private static Finding finding(Reading reading, int token) {
        return reading.finding(
                Category.SSN,
                token,
                token + GROUPS,
                reading.subjects().at(token),
                Severity.HIGH,
                "ssn.number",
                "This looks like a social security number, which no message may carry.");
    }
}
