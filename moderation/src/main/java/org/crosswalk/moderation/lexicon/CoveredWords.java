package org.crosswalk.moderation.lexicon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.moderation.disguise.Characters;

/** Coarse words with letters crossed out: "sh*t", "b****". */
final class CoveredWords {
    private static final int SHORTEST = 3;

    private final Map<Integer, List<String>> byLength;

    CoveredWords(Collection<String> words) {
        this.byLength = words.stream().sorted().collect(Collectors.groupingBy(String::length));
    }

    /** @return the first word that the writing may be, or the empty string */
    String of(String writing) {
        if (writing.length() < SHORTEST || !Character.isLetter(writing.charAt(0))) {
            return "";
        }
        return byLength.getOrDefault(writing.length(), List.of()).stream()
                .filter(word -> fits(writing, word))
                .findFirst()
                .orElse("");
    }

    private static boolean fits(String writing, String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = writing.charAt(i);
            if (sign != word.charAt(i) && !Characters.isCover(sign)) {
                return false;
            }
        }
        return true;
    }
}
