package org.crosswalk.moderation.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.WordList;

/** Short writings and the words they stand for, so that a rule says "do not" once for "don't" and "dont" too. */
final class Contractions {
    private static final Map<String, List<String>> FULL = read();

    private Contractions() {}

    static Map<String, List<String>> all() {
        return FULL;
    }

    /** @param terms the word as the analysis cuts it */
    static List<String> written(String word, List<String> terms) {
        String known = terms.size() == 2 ? terms.getFirst() + "'" + terms.getLast() : word;
        return FULL.getOrDefault(known, terms);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> full = new HashMap<>();
        WordList.lines(Contractions.class, "contractions.txt").stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("="))
                .forEach(sides ->
                        Stream.of(words(sides[0])).forEach(shortly -> full.put(shortly, List.of(words(sides[1])))));
        return Map.copyOf(full);
    }

    private static String[] words(String side) {
        return side.strip().split("\\s+");
    }
}
