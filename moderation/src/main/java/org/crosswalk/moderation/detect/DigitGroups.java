package org.crosswalk.moderation.detect;

import org.crosswalk.moderation.text.Tokens;

/** Groups of digits that stand close together, as numbers for people to read are written. */
final class DigitGroups {
    /** Room for a bracket and a space. */
    private static final int WIDEST_GAP = 3;

    private DigitGroups() {}

    /** @return the number of tokens, 0 where the text has no such groups there */
    static int at(Tokens tokens, int from, int... lengths) {
        for (int i = 0; i < lengths.length; i++) {
            int token = from + i;
            if (token >= tokens.size() || !isGroup(tokens, token, lengths[i]) || i > 0 && !isClose(tokens, token)) {
                return 0;
            }
        }
        return lengths.length;
    }

    private static boolean isGroup(Tokens tokens, int token, int length) {
        return tokens.isNumber(token) && tokens.end(token) - tokens.start(token) == length;
    }

    private static boolean isClose(Tokens tokens, int token) {
        return tokens.start(token) - tokens.end(token - 1) <= WIDEST_GAP && !tokens.afterComma(token);
    }

    /** Whether the digits are the tail of a longer number; a country code 1 is none. */
    static boolean goesOnBefore(Tokens tokens, int token) {
        int before = token - 1;
        return before >= 0
                && tokens.isNumber(before)
                && !tokens.spaced(token)
                && tokens.start(token) - tokens.end(before) <= 1
                && !tokens.term(before).equals("1");
    }

    static boolean goesOnAfter(Tokens tokens, int after) {
        return after < tokens.size()
                && tokens.isNumber(after)
                && !tokens.spaced(after)
                && tokens.start(after) - tokens.end(after - 1) <= 1;
    }
}
