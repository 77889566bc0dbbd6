package org.crosswalk.moderation.detect;

import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;

/** Words that say that a number is a thing's, or a template's. */
final class ThingWords {
    private static final Set<String> THINGS = WordList.words(ThingWords.class, "thing-words.txt");
    private static final Set<String> SAMPLES = Set.of(
            "example",
            "examples",
            "sample",
            "template",
            "dummy",
            "placeholder",
            "fake",
            "format",
            "ejemplo",
            "muestra",
            "plantilla",
            "exemplo",
            "modelo");
    private static final int REACH = 3;

    private ThingWords() {}

    static boolean lead(Tokens tokens, int token) {
        return lastBefore(tokens, token) >= 0;
    }

    /** @return the nearest such word before the token, or -1 */
    static int lastBefore(Tokens tokens, int token) {
        return Nearby.lastBefore(tokens, token, REACH, THINGS);
    }

    static boolean isSample(Tokens tokens, int token) {
        return Nearby.before(tokens, token, tokens.size(), SAMPLES);
    }
}
