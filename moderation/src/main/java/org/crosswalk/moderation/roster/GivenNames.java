package org.crosswalk.moderation.roster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways to write a given name: whole, run together, the first of two, and by its first letters as JR. */
final class GivenNames {
    private static final int SHORTEST_HALF = 3;

    private GivenNames() {}

    static Set<List<String>> of(List<String> name) {
        if (name.size() == 1) {
            return Set.of(name);
        }
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(name);
        ways.add(List.of(String.join("", name)));
        if (name.getFirst().length() >= SHORTEST_HALF) {
            ways.add(List.of(name.getFirst()));
        }
        return ways;
    }
}
