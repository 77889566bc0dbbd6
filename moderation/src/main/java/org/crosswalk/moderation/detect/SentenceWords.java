package org.crosswalk.moderation.detect;

import java.util.BitSet;
import org.crosswalk.moderation.text.Tokens;

/** Which sentences of a text have words of which lists. */
final class SentenceWords {
    private final Tokens tokens;
    private final BitSet facts;
    private final int[] sets;
    private int all;

    SentenceWords(Tokens tokens, BitSet facts) {
        this.tokens = tokens;
        this.facts = facts;
        this.sets = new int[tokens.sentence(tokens.size() - 1) + 2];
        for (int token = 0; token < tokens.size(); token++) {
            sets[tokens.sentence(token)] |= WordSet.of(tokens.term(token));
        }
        for (int sentence : sets) {
            all |= sentence;
        }
    }

    boolean have(WordSet set, int token) {
        return set.isIn(sets[tokens.sentence(token)]);
    }

    /** In the sentence of the token or in the next. */
    boolean haveNext(WordSet set, int token) {
        return have(set, token) || set.isIn(sets[tokens.sentence(token) + 1]);
    }

    boolean haveAnywhere(WordSet set) {
        return set.isIn(all);
    }

    boolean haveFact(int token) {
        return facts.get(tokens.sentence(token));
    }
}
