package org.crosswalk.moderation.roster;

import java.util.Arrays;
import java.util.stream.IntStream;

/** People by the first letters of all their names, J.C. or WJB: one sorted row of letters and numbers. */
final class InitialsTable {
    private static final int LONGEST = 4;
    private static final int BITS = 8;

    private final long[] rows;

    private InitialsTable(long[] rows) {
        this.rows = rows;
    }

    static InitialsTable of(PartTrie trie, Names given, Names family, int[][] givenOf, int[] familyOf) {
        LongRows rows = new LongRows();
        for (int person = 0; person < givenOf.length; person++) {
            if (familyOf[person] >= 0) {
                String surname = initials(trie, family.parts()[familyOf[person]][0]);
                for (String first : firstLetters(trie, given, givenOf[person])) {
                    rows.add(first + surname, person);
                    if (surname.length() > 1) {
                        rows.add(first + surname.charAt(0), person);
                    }
                }
            }
        }
        return new InitialsTable(rows.sorted());
    }

    /** Of each given name, and of the first with each other behind it. */
    private static String[] firstLetters(PartTrie trie, Names given, int[] names) {
        String[] single = IntStream.of(names)
                .mapToObj(name -> initials(trie, given.parts()[name][0]))
                .toArray(String[]::new);
        String[] all = Arrays.copyOf(single, Math.max(1, 2 * single.length) - 1);
        for (int i = 1; i < single.length; i++) {
            all[single.length + i - 1] = single[0] + single[i];
        }
        return single.length == 0 ? single : all;
    }

    private static String initials(PartTrie trie, int part) {
        StringBuilder letters = new StringBuilder();
        trie.words(part).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    int[] get(String letters) {
        long key = key(letters);
        if (key == 0) {
            return new int[0];
        }
        int from = Arrays.binarySearch(rows, key << Integer.SIZE);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < rows.length && rows[to] >>> Integer.SIZE == key) {
            to++;
        }
        return Arrays.stream(rows, from, to).mapToInt(row -> (int) row).distinct().toArray();
    }

    /** @return 0 where these are no initials */
    private static long key(String letters) {
        if (letters.length() < 2 || letters.length() > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int i = 0; i < letters.length(); i++) {
            key = key << BITS - 1 | letters.charAt(i) & 0x7F;
        }
        return letters.chars().allMatch(c -> c >= 'a' && c <= 'z') ? key : 0;
    }

    private static final class LongRows {
        private long[] rows = new long[1024];
        private int size;

        void add(String letters, int person) {
            long key = key(letters);
            if (key != 0) {
                rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
                rows[size++] = key << Integer.SIZE | person;
            }
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(rows, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
