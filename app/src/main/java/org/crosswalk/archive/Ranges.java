package org.crosswalk.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Numbers in short, such as "3-7,12". */
public final class Ranges {
    private Ranges() {}

    /** Each number once, in order. */
    public static String of(Collection<Long> numbers) {
        List<Long> sorted = numbers.stream().distinct().sorted().toList();
        StringBuilder ranges = new StringBuilder();
        int begin = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                ranges.append(ranges.isEmpty() ? "" : ",").append(sorted.get(begin));
                ranges.append(i - begin > 1 ? "-" + sorted.get(i - 1) : "");
                begin = i;
            }
        }
        return ranges.toString();
    }

    /** @throws NumberFormatException where the text is none of ours */
    public static List<Long> parse(String ranges) {
        List<Long> numbers = new ArrayList<>();
        for (String range : ranges.isEmpty() ? new String[0] : ranges.split(",")) {
            String[] ends = range.split("-", 2);
            for (long number = Long.parseLong(ends[0]); number <= Long.parseLong(ends[ends.length - 1]); number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
