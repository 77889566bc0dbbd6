package org.crosswalk.moderation.lexicon;

import java.util.Arrays;
import org.crosswalk.moderation.disguise.Misspellings;

/** Finds the words in a writing that has lost its blanks: "hatewomen". */
final class Joints {
    private static final int[] NONE = {};
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_HIDDEN = 4;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;

    Joints(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @return the ends of the parts, of which one is a word that people hide; empty where there are none */
    int[] in(String writing) {
        int size = writing.length();
        if (size < SHORTEST || size > LONGEST) {
            return NONE;
        }
        int whole = writing.hashCode();
        int hash = 0;
        for (int to = 1; to < size - 1; to++) {
            hash = WordTable.extended(hash, writing.charAt(to - 1));
            if (to >= SHORTEST_PART && vocabulary.parts().number(writing, 0, to, hash) >= 0) {
                int rest = WordTable.rest(whole, hash, size - to);
                if (vocabulary.parts().number(writing, to, size, rest) >= 0
                        && (hides(writing, 0, to, hash) || hides(writing, to, size, rest))
                        && !Misspellings.isOrdinary(writing)) {
                    return new int[] {to, size};
                }
            }
        }
        return writing.charAt(0) == 'i' ? afterI(writing) : NONE;
    }

    /** "ihateyou" */
    private int[] afterI(String writing) {
        int[] ends = in(writing.substring(1));
        return ends.length == 0 ? NONE : new int[] {1, ends[0] + 1, ends[1] + 1};
    }

    private boolean hides(String writing, int from, int to, int hash) {
        boolean afterTo = from == SHORTEST_PART && writing.startsWith("to");
        return (to - from >= SHORTEST_HIDDEN || afterTo)
                && vocabulary.hidden().number(writing, from, to, hash) != Vocabulary.UNKNOWN;
    }

    /**
     * The words in letters that were written one by one.
     *
     * @return the ends of the parts, or empty where some letter belongs to no word
     */
    int[] inLetters(String letters) {
        int size = letters.length();
        int[] fewest = new int[size + 1];
        int[] next = new int[size + 1];
        Arrays.fill(fewest, size + 1);
        fewest[size] = 0;
        for (int from = size - 1; from >= 0; from--) {
            int hash = 0;
            for (int to = from + 1; to <= size; to++) {
                hash = WordTable.extended(hash, letters.charAt(to - 1));
                if (fewest[to] + 1 < fewest[from] && vocabulary.parts().number(letters, from, to, hash) >= 0) {
                    fewest[from] = fewest[to] + 1;
                    next[from] = to;
                }
            }
        }
        return fewest[0] > Math.max(1, size / 2) ? NONE : ends(next, fewest[0]);
    }

    private static int[] ends(int[] next, int count) {
        int[] ends = new int[count];
        for (int i = 0, at = 0; i < count; i++) {
            at = next[at];
            ends[i] = at;
        }
        return ends;
    }
}
