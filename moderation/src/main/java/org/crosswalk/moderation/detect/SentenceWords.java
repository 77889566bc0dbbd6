package org.crosswalk.moderation.detect;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.crosswalk.moderation.text.Tokens;

/** Which sentences of a text have words of a list. */
final class SentenceWords {
    private static final WordSet[] SETS = {
        WordSet.ROLES, WordSet.TEAM_WORDS, WordSet.PRONOUNS, WordSet.LESSON_WORDS
    };

    private final Tokens tokens;
    private final BitSet facts;
    private final Map<WordSet, BitSet> sentences = new EnumMap<>(WordSet.class);

    SentenceWords(Tokens tokens, BitSet facts) {
        this.tokens = tokens;
        this.facts = facts;
        for (WordSet set : SETS) {
            sentences.put(set, new BitSet());
        }
        for (int token = 0; token < tokens.size(); token++) {
            String term = tokens.term(token);
            for (WordSet set : SETS) {
                if (set.contains(term)) {
                    sentences.get(set).set(tokens.sentence(token));
                }
            }
        }
    }

    boolean have(WordSet set, int token) {
        return sentences.get(set).get(tokens.sentence(token));
    }

    boolean haveNext(WordSet set, int token) {
        return have(set, token) || sentences.get(set).get(tokens.sentence(token) + 1);
    }

    boolean haveAnywhere(WordSet set) {
        return !sentences.get(set).isEmpty();
    }

    boolean haveFact(int token) {
        return facts.get(tokens.sentence(token));
    }
}
