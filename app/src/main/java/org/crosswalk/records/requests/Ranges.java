package org.crosswalk.records.requests;

import java.util.Collection;
import java.util.List;

/** Numbers in short, such as "3-7,12". */
final class Ranges {
    private Ranges() {}

    static String of(Collection<Long> numbers) {
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
}
