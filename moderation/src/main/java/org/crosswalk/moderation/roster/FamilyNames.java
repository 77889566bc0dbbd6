package org.crosswalk.moderation.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to write a family name: whole, run together, one half of a double name, with and without its particle. */
final class FamilyNames {
    private static final Set<String> PARTICLES = Set.of(
            "da", "das", "de", "del", "der", "den", "di", "do", "dos", "du", "el", "al", "la", "las", "los", "le",
            "van", "von", "ter", "bin", "ibn", "san", "santa", "st", "mc", "mac", "o", "d", "l", "y", "e");

    /** Saint-Fleur is written St. Fleur too. */
    private static final Map<String, String> SAINTS = Map.of("saint", "st", "st", "saint");

    private FamilyNames() {}

    private static boolean isParticle(String term) {
        return PARTICLES.contains(term);
    }

    /** The whole name first. */
    static Set<List<String>> of(List<String> name) {
        if (name.size() == 1) {
            return Set.of(name);
        }
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(name);
        ways.add(List.of(String.join("", name)));
        ways.add(withoutParticle(name));
        if (SAINTS.containsKey(name.getFirst())) {
            ways.add(Stream.concat(
                            Stream.of(SAINTS.get(name.getFirst())),
                            name.stream().skip(1))
                    .toList());
        }
        halves(name).forEach(half -> addHalf(ways, half));
        return ways;
    }

    private static void addHalf(Set<List<String>> ways, List<String> half) {
        ways.add(half);
        ways.add(List.of(String.join("", half)));
        ways.add(withoutParticle(half));
    }

    private static List<String> withoutParticle(List<String> name) {
        int start = 0;
        while (start < name.size() - 1 && isParticle(name.get(start))) {
            start++;
        }
        return name.subList(start, name.size());
    }

    /** Parts that end with a word of their own, particles staying before it. */
    private static List<List<String>> halves(List<String> name) {
        List<List<String>> halves = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.size(); i++) {
            if (!isParticle(name.get(i))) {
                halves.add(name.subList(start, i + 1));
                start = i + 1;
            }
        }
        return halves;
    }
}
