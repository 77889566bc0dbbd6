package org.crosswalk.moderation.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crosswalk.moderation.text.Tokens;
import org.crosswalk.moderation.text.WordList;
import org.jspecify.annotations.Nullable;

/** What a text only shows as a sample: all that follows such a word in its sentence. Looked for once, when asked for. */
final class Samples {
    private static final Set<String> WORDS = WordList.words(Samples.class, "sample-words.txt");

    private final Tokens tokens;
    private @Nullable Map<Integer, Integer> firstOfSentence;

    Samples(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean have(int token) {
        return first().getOrDefault(tokens.sentence(token), token) < token;
    }

    private Map<Integer, Integer> first() {
        if (firstOfSentence == null) {
            firstOfSentence = new HashMap<>();
            for (int token = 0; token < tokens.size(); token++) {
                if (WORDS.contains(tokens.term(token))) {
                    firstOfSentence.putIfAbsent(tokens.sentence(token), token);
                }
            }
        }
        return firstOfSentence;
    }
}
