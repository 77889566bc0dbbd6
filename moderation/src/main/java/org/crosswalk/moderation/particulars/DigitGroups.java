package org.crosswalk.moderation.particulars;

import org.crosswalk.moderation.text.Tokens;

/** Groups of digits that stand close together, as numbers for people to read are written. */
public final class DigitGroups {
    /** Room for a bracket and a space. */
    private static final int WIDEST_GAP = 3;

    private DigitGroups() {}

    public static boolean at(Tokens tokens, int from, int... lengths) {
        for (int i = 0; i < lengths.length; i++) {
            int token = from + i;
            if (token >= tokens.size() || !isGroup(tokens, token, lengths[i]) || i > 0 && !isClose(tokens, token)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isGroup(Tokens tokens, int token, int length) {
        return tokens.isNumber(token) && tokens.end(token) - tokens.start(token) == length;
    }

    static boolean isClose(Tokens tokens, int token) {
        return tokens.start(token) - tokens.end(token - 1) <= WIDEST_GAP && !tokens.afterComma(token);
    }

    /** Whether the digits are the tail of a longer number; a country code 1 is none. */
    public static boolean goesOnBefore(Tokens tokens, int token) {
        int before = token - 1;
        return before >= 0
                && tokens.isNumber(before)
                && !tokens.spaced(token)
                && tokens.start(token) - tokens.end(before) <= 1
                && !tokens.term(before).equals("1");
    }

    public static boolean goesOnAfter(Tokens tokens, int after) {
        return after < tokens.size()
                && tokens.isNumber(after)
                && !tokens.spaced(after)
                && tokens.start(after) - tokens.end(after - 1) <= 1;
    }

    /** Whether hyphens, and nothing else, part the groups. */
    public static boolean isHyphenated(Tokens tokens, int from, int groups) {
        for (int token = from + 1; token < from + groups; token++) {
            if (!isHyphen(tokens, token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        int between = tokens.end(token - 1);
        return tokens.start(token) == between + 1
                && "-‑–".indexOf(tokens.original().charAt(between)) >= 0;
    }
}
