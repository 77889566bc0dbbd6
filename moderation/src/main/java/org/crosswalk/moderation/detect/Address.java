package org.crosswalk.moderation.detect;

import org.crosswalk.moderation.text.Tokens;

/** Handles, hashtags, web addresses and names of files: words there hang together without capital letters. */
final class Address {
    private static final int LONGEST = 100;

    private Address() {}

    /** Whether the words that begin with the token stand in an address. */
    static boolean has(Tokens tokens, int token) {
        String text = tokens.original();
        int start = tokens.start(token);
        for (int i = start - 1; i >= Math.max(0, start - LONGEST); i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                break;
            } else if (isMark(text, i)) {
                return true;
            }
        }
        int end = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < end && !Character.isWhitespace(text.charAt(i)); i++) {
            if (isMark(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean dotInside = c == '.'
                && at > 1
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at - 2));
        return "/\\_#@=%".indexOf(c) >= 0 || dotInside;
    }

    /** A hashtag may have words before and after the name. */
    static boolean isHashtag(Tokens tokens, int token) {
        int first = token;
        while (first > Math.max(0, token - LONGEST)
                && !tokens.isTag(first)
                && tokens.start(first) == tokens.end(first - 1)) {
            first--;
        }
        return tokens.isTag(first) && tokens.original().charAt(tokens.start(first) - 1) == '#';
    }
}
