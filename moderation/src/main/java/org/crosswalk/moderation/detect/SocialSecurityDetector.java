package org.crosswalk.moderation.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.particulars.DigitGroups;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.crosswalk.moderation.verdict.Finding;
import org.crosswalk.moderation.verdict.Severity;

/**
 * Social security numbers: three, two and four digits parted by hyphens unless they number a thing; other ways to write
 * them, and their last four digits, only where the words say what they are. Numbers never issued count too: who
 * mistypes one meant one.
 */
final class SocialSecurityDetector implements Detector {
    private static final Set<String> ABBREVIATIONS = Set.of("ssn", "ssns", "itin", "nss");
    private static final Set<String> NOT_OF_A_NUMBER =
            WordList.words(SocialSecurityDetector.class, "social-things.txt");
    private static final Set<String> LAST_DIGITS = WordList.words(SocialSecurityDetector.class, "last-digits.txt");
    private static final int REACH = 12;
    private static final int REACH_OF_LAST = 5;

    @Override
    public List<Finding> in(Reading reading) {
        Tokens tokens = reading.tokens();
        List<Finding> findings = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            int groups = tokens.isNumber(token) ? groups(reading, token) : 0;
            if (groups > 0) {
                findings.add(finding(reading, token, groups));
            }
            token += Math.max(1, groups);
        }
        return findings;
    }

    /** @return how many groups of digits make the number, 0 where none begins */
    private static int groups(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (DigitGroups.at(tokens, token, 3, 2, 4)) {
            boolean alone = !DigitGroups.goesOnBefore(tokens, token) && !DigitGroups.goesOnAfter(tokens, token + 3);
            return alone && isMeant(reading, token) ? 3 : 0;
        }
        boolean whole = DigitGroups.isGroup(tokens, token, 9) && isNamed(reading, token);
        return whole || isLastFour(reading, token) ? 1 : 0;
    }

    private static boolean isMeant(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        boolean thing = ThingWords.around(tokens, token, token + 3)
                && reading.subjects().at(token).isEmpty();
        return isNamed(reading, token)
                || DigitGroups.isHyphenated(tokens, token, 3)
                        && !thing
                        && !reading.samples().have(token);
    }

    private static boolean isLastFour(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        return DigitGroups.isGroup(tokens, token, 4)
                && (isMasked(tokens, token) || Nearby.around(tokens, token, token + 1, REACH_OF_LAST, LAST_DIGITS))
                && isNamed(reading, token);
    }

    private static boolean isMasked(Tokens tokens, int token) {
        int before = tokens.start(token) - 1;
        return before > 0 && "*-•#".indexOf(tokens.original().charAt(before)) >= 0;
    }

    private static boolean isNamed(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        int first = Math.max(0, token - REACH);
        int last = Math.min(tokens.size() - 1, token + REACH);
        for (int near = first; near <= last; near++) {
            if (tokens.sentence(near) == tokens.sentence(token) && isName(tokens, near)) {
                return !reading.samples().have(token);
            }
        }
        return false;
    }

    private static boolean isName(Tokens tokens, int token) {
        String term = tokens.term(token);
        return ABBREVIATIONS.contains(term)
                || term.equals("social")
                        && (token + 1 == tokens.size() || !NOT_OF_A_NUMBER.contains(tokens.term(token + 1)));
    }

    private static Finding finding(Reading reading, int token, int groups) {
        return reading.finding(
                Category.SSN,
                token,
                token + groups,
                reading.subjects().at(token),
                Severity.HIGH,
                groups == 1 && DigitGroups.isGroup(reading.tokens(), token, 4) ? "ssn.last-four" : "ssn.number",
                "This looks like a social security number, which no message may carry.");
    }
}
