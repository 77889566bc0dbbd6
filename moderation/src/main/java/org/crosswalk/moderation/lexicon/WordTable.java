package org.crosswalk.moderation.lexicon;

/** Words and their numbers, looked up by parts of a longer word without cutting it. */
final class WordTable {
    private static final int FACTOR = 31;

    private String[] words = new String[64];
    private int[] numbers = new int[64];

    /** Beside the words, for most looks end here. */
    private int[] hashes = new int[64];

    private int size;

    void put(String word, int number) {
        if (4 * ++size > words.length) {
            grow();
        }
        set(word, number);
    }

    private void set(String word, int number) {
        int slot = slot(word.hashCode());
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        numbers[slot] = number;
        hashes[slot] = word.hashCode();
    }

    /**
     * @param hash that of {@link String#hashCode} for the part
     * @return the number of the part of the text, or {@link Vocabulary#UNKNOWN}
     */
    int number(String text, int from, int to, int hash) {
        for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & words.length - 1) {
            if (hashes[slot] == hash && words[slot].length() == to - from && text.startsWith(words[slot], from)) {
                return numbers[slot];
            }
        }
        return Vocabulary.UNKNOWN;
    }

    /** @return the number of two writings in a row, taken as one word */
    int numberOfBoth(String first, String second) {
        int hash = first.hashCode();
        for (int i = 0; i < second.length(); i++) {
            hash = extended(hash, second.charAt(i));
        }
        int length = first.length() + second.length();
        for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & words.length - 1) {
            if (hashes[slot] == hash
                    && words[slot].length() == length
                    && words[slot].startsWith(first)
                    && words[slot].endsWith(second)) {
                return numbers[slot];
            }
        }
        return Vocabulary.UNKNOWN;
    }

    /** The hash of a text without its beginning. */
    static int rest(int whole, int beginning, int length) {
        int power = 1;
        for (int i = 0; i < length; i++) {
            power *= FACTOR;
        }
        return whole - beginning * power;
    }

    static int extended(int hash, char letter) {
        return FACTOR * hash + letter;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 8) & words.length - 1;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldNumbers = numbers;
        words = new String[4 * oldWords.length];
        numbers = new int[words.length];
        hashes = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                set(oldWords[i], oldNumbers[i]);
            }
        }
    }
}
