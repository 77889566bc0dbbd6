package org.crosswalk.moderation.lexicon;

/** Beginnings of words, found in one go over a word's letters. */
final class Stems {
    private final WordTable beginnings = new WordTable();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    void put(String beginning, int number) {
        shortest = Math.min(shortest, beginning.length());
        longest = Math.max(longest, beginning.length());
        beginnings.put(beginning, number);
    }

    /** @return the number of the longest beginning of the word, or {@link Vocabulary#UNKNOWN} */
    int longest(String word) {
        int found = Vocabulary.UNKNOWN;
        int hash = 0;
        int most = Math.min(longest, word.length());
        for (int length = 1; length <= most; length++) {
            hash = WordTable.extended(hash, word.charAt(length - 1));
            int number = length < shortest ? Vocabulary.UNKNOWN : beginnings.number(word, 0, length, hash);
            found = number == Vocabulary.UNKNOWN ? found : number;
        }
        return found;
    }
}
