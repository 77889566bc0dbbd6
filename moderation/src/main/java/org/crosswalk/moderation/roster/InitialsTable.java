package org.crosswalk.moderation.roster;

import java.util.Arrays;
import java.util.List;

/**
 * People by the first letters of all their names, A.T. or AJT: one sorted row of numbers, the letters in the upper
 * half of each and the person in the lower.
 */
final class InitialsTable {
    private static final int LONGEST = 4;
    private static final int BITS = 7;
    private static final int[] NOBODY = {};

    private final long[] rows;

    private InitialsTable(long[] rows) {
        this.rows = rows;
    }

    static InitialsTable of(PartTrie trie, Names given, Names family, int[][] givenOf, int[] familyOf) {
        int[] givenLetters = letters(trie, given);
        int[] familyLetters = letters(trie, family);
        Rows rows = new Rows();
        for (int person = 0; person < givenOf.length; person++) {
            if (familyOf[person] >= 0) {
                addPerson(rows, person, givenOf[person], givenLetters, familyLetters[familyOf[person]]);
            }
        }
        return new InitialsTable(rows.sorted());
    }

    private static void addPerson(Rows rows, int person, int[] names, int[] givenLetters, int surname) {
        for (int i = 0; i < names.length; i++) {
            int letters = givenLetters[names[i]];
            rows.addWithFamily(letters, surname, person);
            if (i > 0) {
                rows.addWithFamily(together(givenLetters[names[0]], letters), surname, person);
            }
        }
    }

    private static int[] letters(PartTrie trie, Names names) {
        int[] letters = new int[names.parts().length];
        for (int name = 0; name < letters.length; name++) {
            List<String> words = trie.words(names.parts()[name][0]);
            for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
                letters[name] = letters[name] << BITS | words.get(i).charAt(0) & (1 << BITS) - 1;
            }
        }
        return letters;
    }

    private static int together(int first, int second) {
        return first << BITS * count(second) | second;
    }

    private static int count(int letters) {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(letters) + BITS - 1) / BITS;
    }

    int[] get(String initials) {
        if (initials.length() < 2 || initials.length() > LONGEST) {
            return NOBODY;
        }
        int letters = 0;
        for (int i = 0; i < initials.length(); i++) {
            letters = letters << BITS | initials.charAt(i) & (1 << BITS) - 1;
        }
        return withLetters(letters);
    }

    private int[] withLetters(int letters) {
        int from = Arrays.binarySearch(rows, (long) letters << Integer.SIZE);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < rows.length && rows[to] >>> Integer.SIZE == letters) {
            to++;
        }
        return Arrays.stream(rows, from, to).mapToInt(row -> (int) row).toArray();
    }

    private static final class Rows {
        private long[] rows = new long[1024];
        private int size;

        /** With all words of the family name, and with its first. */
        void addWithFamily(int given, int family, int person) {
            int words = count(family);
            add(given, family, person);
            if (words > 1) {
                add(given, family >>> BITS * (words - 1), person);
            }
        }

        private void add(int given, int family, int person) {
            if (count(given) + count(family) <= LONGEST) {
                rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
                rows[size++] = (long) together(given, family) << Integer.SIZE | person;
            }
        }

        long[] sorted() {
            Arrays.sort(rows, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || rows[i] != rows[kept - 1]) {
                    rows[kept++] = rows[i];
                }
            }
            return Arrays.copyOf(rows, kept);
        }
    }
}
