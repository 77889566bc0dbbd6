package org.crosswalk.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Entries as one types them: {@code 1-5,9}. */
record EntryNumbers(TreeSet<Long> numbers) {
    private static final int MANY = 100_000;

    static EntryNumbers parse(String typed) {
        TreeSet<Long> numbers = new TreeSet<>();
        for (String part : typed.split(",", -1)) {
            if (!part.matches("[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})?")) {
                throw new IllegalArgumentException("Entries are written as in 1-5,9 and not as in " + typed);
            }
            String[] ends = part.split("-", -1);
            long first = Long.parseLong(ends[0]);
            long last = Long.parseLong(ends[ends.length - 1]);
            if (last - first >= MANY) {
                throw new IllegalArgumentException("At most " + MANY + " entries at once");
            }
            LongStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return new EntryNumbers(numbers);
    }

    /** Each by the name of its files. */
    Map<String, Long> byName() {
        Map<String, Long> named = new LinkedHashMap<>();
        numbers.forEach(number -> named.put(Long.toString(number), number));
        return named;
    }
}
