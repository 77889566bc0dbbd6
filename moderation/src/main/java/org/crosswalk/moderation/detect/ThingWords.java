package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Words that say that a number is a thing's. */
final class ThingWords {
    private static final Set<String> THINGS = WordList.words(ThingWords.class, "thing-words.txt");
    private static final int REACH = 3;
    private static final int WIDE_REACH = 10;

    private ThingWords() {}

    /** @param to one past the number's last token */
    static boolean around(Tokens tokens, int from, int to) {
        return Nearby.around(tokens, from, to, WIDE_REACH, THINGS);
    }

    /** @return the nearest such word before the token, or -1 */
    static int lastBefore(Tokens tokens, int token) {
        return Nearby.lastBefore(tokens, token, REACH, THINGS);
    }
}
