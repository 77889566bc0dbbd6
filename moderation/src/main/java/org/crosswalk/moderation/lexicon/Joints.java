package org.crosswalk.moderation.lexicon;

import java.util.Arrays;
import org.crosswalk.moderation.disguise.Misspellings;

/** Finds the words in a writing that has lost its blanks: "hatewomen". */
final class Joints {
    private static final int[] NONE = {};
    private static final int MOST_PARTS = 3;
    private static final int SHORTEST_HIDDEN = 4;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;

    Joints(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @return the ends of the parts, of which one is a word that people hide; empty where there are none */
    int[] in(String writing) {
        if (writing.length() < SHORTEST || writing.length() > LONGEST) {
            return NONE;
        }
        int[] ends = split(writing, 0, MOST_PARTS, false);
        return ends.length < 2 || Misspellings.isOrdinary(writing) ? NONE : ends;
    }

    private int[] split(String writing, int from, int parts, boolean hidden) {
        int hash = 0;
        for (int to = from + 1; to <= writing.length(); to++) {
            hash = WordTable.extended(hash, writing.charAt(to - 1));
            if (vocabulary.parts().number(writing, from, to, hash) == Vocabulary.UNKNOWN) {
                continue;
            }
            boolean hides = hidden
                    || to - from >= SHORTEST_HIDDEN
                            && vocabulary.hidden().number(writing, from, to, hash) != Vocabulary.UNKNOWN;
            if (to == writing.length()) {
                return hides ? new int[] {to} : NONE;
            }
            int[] rest = parts == 1 ? NONE : split(writing, to, parts - 1, hides);
            if (rest.length > 0) {
                int[] ends = new int[rest.length + 1];
                ends[0] = to;
                System.arraycopy(rest, 0, ends, 1, rest.length);
                return ends;
            }
        }
        return NONE;
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
