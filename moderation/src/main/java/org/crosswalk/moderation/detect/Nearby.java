package org.crosswalk.moderation.detect;

import java.util.Set;
import java.util.function.Predicate;
import org.crosswalk.moderation.text.Tokens;

/** Words in the same sentence as a place, before and after it. */
final class Nearby {
    private Nearby() {}

    static boolean before(Tokens tokens, int token, int reach, Set<String> words) {
        return lastBefore(tokens, token, reach, words) >= 0;
    }

    /** @return the nearest of the words before the token, or -1 */
    static int lastBefore(Tokens tokens, int token, int reach, Set<String> words) {
        return lastBefore(tokens, token, reach, words::contains);
    }

    /** @return the nearest such word before the token, or -1 */
    static int lastBefore(Tokens tokens, int token, int reach, Predicate<String> word) {
        int first = Math.max(0, token - reach);
        for (int before = token - 1; before >= first && tokens.sentence(before) == tokens.sentence(token); before--) {
            if (word.test(tokens.term(before))) {
                return before;
            }
        }
        return -1;
    }

    /** @param to one past the place's last token */
    static boolean around(Tokens tokens, int from, int to, int reach, Set<String> words) {
        return before(tokens, from, reach, words) || after(tokens, to, reach, words);
    }

    /** @param to one past the place's last token */
    static boolean after(Tokens tokens, int to, int reach, Set<String> words) {
        int end = Math.min(tokens.size(), to + reach);
        for (int after = to; after < end && tokens.sentence(after) == tokens.sentence(to - 1); after++) {
            if (words.contains(tokens.term(after))) {
                return true;
            }
        }
        return false;
    }
}
