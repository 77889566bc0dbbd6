package org.crosswalk.moderation.roster;

import org.crosswalk.moderation.text.Tokens;

/** What may stand between the words of one name: each method gives the token that goes on, or {@link #NOWHERE}. */
final class NameGaps {
    static final int NOWHERE = -1;

    private NameGaps() {}

    /** Between the words of one part: "St. Clair" too. */
    static int withinPart(Tokens tokens, int token) {
        int next = betweenParts(tokens, token);
        return next == NOWHERE && token < tokens.size() && tokens.joinedByDot(token) ? token : next;
    }

    /** Between given name and family name; a blank may be written %20 or + in an address, or stand beside a picture. */
    static int betweenParts(Tokens tokens, int token) {
        if (token >= tokens.size()) {
            return NOWHERE;
        }
        if (tokens.joined(token)) {
            return token;
        }
        char before = tokens.original().charAt(tokens.start(token) - 1);
        if (before == '+' && tokens.start(token) - tokens.end(token - 1) == 1) {
            return token;
        }
        if (before == '%') {
            boolean escaped = tokens.term(token).equals("20") && token + 1 < tokens.size();
            return escaped && tokens.joined(token + 1) ? token + 1 : NOWHERE;
        }
        return tokens.hasSigns(token) && tokens.afterSign(token) ? token : NOWHERE;
    }

    /** After the comma of "Carter, Jaylen". */
    static int afterComma(Tokens tokens, int token) {
        return token < tokens.size() && tokens.afterComma(token) ? token : NOWHERE;
    }

    /** Before a short name that stands in brackets or quotation marks inside the name: Amelia "Millie" Thornton. */
    static int intoBrackets(Tokens tokens, int token) {
        return token < tokens.size() && isOneOf(tokens, token, " \"", " “", " (") ? token : NOWHERE;
    }

    static int outOfBrackets(Tokens tokens, int token) {
        return token < tokens.size() && isOneOf(tokens, token, "\" ", "” ", ") ") ? token : NOWHERE;
    }

    private static boolean isOneOf(Tokens tokens, int token, String... marks) {
        int length = tokens.start(token) - tokens.end(token - 1);
        for (String mark : marks) {
            if (length == mark.length() && tokens.original().startsWith(mark, tokens.end(token - 1))) {
                return true;
            }
        }
        return false;
    }
}
