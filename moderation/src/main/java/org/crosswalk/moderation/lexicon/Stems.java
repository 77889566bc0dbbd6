package org.crosswalk.moderation.lexicon;

/** Beginnings of words, found in one go over a word's letters. */
final class Stems {
    private String[] beginnings = new String[16];
    private int[] numbers = new int[16];
    private int size;
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    void put(String beginning, int number) {
        if (4 * ++size > beginnings.length) {
            grow();
        }
        shortest = Math.min(shortest, beginning.length());
        longest = Math.max(longest, beginning.length());
        set(beginning, number);
    }

    private void set(String beginning, int number) {
        int slot = spread(beginning.hashCode());
        while (beginnings[slot] != null) {
            slot = slot + 1 & beginnings.length - 1;
        }
        beginnings[slot] = beginning;
        numbers[slot] = number;
    }

    /** @return the number of the longest beginning of the word, or {@link Vocabulary#UNKNOWN} */
    int longest(String word) {
        int found = Vocabulary.UNKNOWN;
        int hash = 0;
        int most = Math.min(longest, word.length());
        for (int length = 1; length <= most; length++) {
            hash = 31 * hash + word.charAt(length - 1);
            int number = length < shortest ? Vocabulary.UNKNOWN : number(word, length, hash);
            found = number == Vocabulary.UNKNOWN ? found : number;
        }
        return found;
    }

    private int number(String word, int length, int hash) {
        for (int slot = spread(hash); beginnings[slot] != null; slot = slot + 1 & beginnings.length - 1) {
            if (beginnings[slot].length() == length && word.startsWith(beginnings[slot])) {
                return numbers[slot];
            }
        }
        return Vocabulary.UNKNOWN;
    }

    private int spread(int hash) {
        return (hash * 0x9E3779B9 >>> 8) & beginnings.length - 1;
    }

    private void grow() {
        String[] oldBeginnings = beginnings;
        int[] oldNumbers = numbers;
        beginnings = new String[4 * oldBeginnings.length];
        numbers = new int[beginnings.length];
        for (int i = 0; i < oldBeginnings.length; i++) {
            if (oldBeginnings[i] != null) {
                set(oldBeginnings[i], oldNumbers[i]);
            }
        }
    }
}
