package org.crosswalk.policy.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosswalk.policy.Consequence;
import org.jspecify.annotations.Nullable;

/** A rule's parameters as its pack gives them, taken one by one, so that in the end none is left over. */
final class Parameters {
    private final Map<String, String> left;

    Parameters(Map<String, String> given) {
        left = new HashMap<>(given);
    }

    Consequence consequence(String name, Consequence unsaid) {
        String given = left.remove(name);
        return given == null ? unsaid : read(name, given, Consequence::of);
    }

    int count(String name, int unsaid) {
        String given = left.remove(name);
        if (given == null) {
            return unsaid;
        }
        if (!given.matches("[1-9]\\d{0,3}")) {
            throw new WrongParameter(name, "'" + given + "' is not a number from 1 to 9999");
        }
        return Integer.parseInt(given);
    }

    /** {@code yes}, or not given. */
    boolean flag(String name) {
        String given = left.remove(name);
        if (given != null && !given.equals("yes")) {
            throw new WrongParameter(name, "'" + given + "' is not yes");
        }
        return given != null;
    }

    /** Words with spaces between them; nothing where they are not given. */
    <T> Set<T> words(String name, Function<String, T> each) {
        String given = left.remove(name);
        return given == null ? Set.of() : words(name, given, each);
    }

    private static <T> Set<T> words(String name, String given, Function<String, T> each) {
        Set<T> words = new LinkedHashSet<>();
        for (String word : List.of(given.strip().split("\\s+"))) {
            words.add(read(name, word, each));
        }
        return words;
    }

    /** What is left, each under a name of the pack's own choice. */
    <T> Map<String, T> rest(Function<String, T> each) {
        Map<String, T> rest = new HashMap<>();
        left.forEach((name, given) -> rest.put(name, read(name, given, each)));
        left.clear();
        return rest;
    }

    void refuseLeftovers(String rule) {
        left.keySet().stream().sorted().findFirst().ifPresent(name -> {
            throw new WrongParameter(name, "The rule " + rule + " has no parameter " + name);
        });
    }

    private static <T> T read(String name, @Nullable String given, Function<String, T> each) {
        try {
            return each.apply(String.valueOf(given));
        } catch (IllegalArgumentException wrong) {
            throw new WrongParameter(name, String.valueOf(wrong.getMessage()));
        }
    }
}
