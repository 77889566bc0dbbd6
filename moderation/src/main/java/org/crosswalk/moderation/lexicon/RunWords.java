package org.crosswalk.moderation.lexicon;

import java.util.Arrays;
import java.util.Set;
import org.crosswalk.moderation.disguise.Misspellings;
import org.crosswalk.moderation.roster.OrdinaryWords;

/** Finds the words of a whole sentence that was written without blanks: "nobodylikesyou". */
final class RunWords {
    private static final int[] NONE = {};
    private static final int SHORTEST = 8;
    private static final int LONGEST = 120;
    private static final int SHORTEST_HIDDEN = 4;
    private static final int LONGEST_PART = 16;
    private static final int LETTERS_FOR_EACH_PART = 3;

    /** Other strings of one or two letters are no words, or the letters of any name would be some. */
    private static final Set<String> SHORT_WORDS =
            Set.of(("i a u am an as at be by do go he if in is it me my no of on or"
                            + " so to up us we ur de el la un os eu tu te se")
                    .split(" "));

    private final Vocabulary vocabulary;

    RunWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The fewest words that the letters can be cut into.
     *
     * @return their ends; empty where some letter belongs to no word, or where none is a word that people hide
     */
    int[] in(String letters) {
        int size = letters.length();
        if (size < SHORTEST || size > LONGEST || OrdinaryWords.contains(letters) || Misspellings.isOrdinary(letters)) {
            return NONE;
        }
        int[] next = nextCuts(letters);
        int[] ends = new int[size];
        int count = 0;
        for (int at = 0; at < size; at = next[at]) {
            if (next[at] == 0) {
                return NONE;
            }
            ends[count++] = next[at];
        }
        boolean fewEnough = count > 1 && count * LETTERS_FOR_EACH_PART <= size + LETTERS_FOR_EACH_PART;
        return fewEnough && hides(letters, ends, count) ? Arrays.copyOf(ends, count) : NONE;
    }

    /** For each letter where the word ends that begins with it, if the rest can be read to its end; or 0. */
    private int[] nextCuts(String letters) {
        int size = letters.length();
        int[] fewest = new int[size + 1];
        int[] next = new int[size + 1];
        Arrays.fill(fewest, size + 1);
        fewest[size] = 0;
        for (int from = size - 1; from >= 0; from--) {
            int last = Math.min(size, from + LONGEST_PART);
            for (int to = from + 1; to <= last; to++) {
                if (fewest[to] + 1 < fewest[from] && isWord(letters.substring(from, to))) {
                    fewest[from] = fewest[to] + 1;
                    next[from] = to;
                }
            }
        }
        return next;
    }

    static boolean isShort(String part) {
        return SHORT_WORDS.contains(part);
    }

    private boolean isWord(String part) {
        return part.length() < LETTERS_FOR_EACH_PART
                ? SHORT_WORDS.contains(part)
                : OrdinaryWords.isEnglish(part) || vocabulary.hides(part);
    }

    private boolean hides(String letters, int[] ends, int count) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            String part = letters.substring(from, ends[i]);
            if (part.length() >= SHORTEST_HIDDEN && vocabulary.hides(part)) {
                return true;
            }
            from = ends[i];
        }
        return false;
    }
}
