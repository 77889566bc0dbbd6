package org.crosswalk.moderation.roster;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.WordList;

/** Short forms by which people of a given name go: Liz for Elizabeth, Nacho for Ignacio, Xande for Alexandre. */
final class Nicknames {
    private static final Map<String, Set<String>> BY_NAME = read("nicknames.txt", "more-nicknames.txt");

    private Nicknames() {}

    static Set<String> of(String name) {
        return BY_NAME.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> read(String... lists) {
        Map<String, Set<String>> names = new HashMap<>();
        Stream.of(lists)
                .flatMap(list -> WordList.lines(Nicknames.class, list).stream())
                .map(line -> line.split(":"))
                .forEach(line -> Stream.of(line[0].strip().split(" "))
                        .forEach(name -> names.computeIfAbsent(name, absent -> new LinkedHashSet<>())
                                .addAll(List.of(line[1].strip().split(" ")))));
        return Map.copyOf(names);
    }
}
