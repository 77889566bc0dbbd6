package org.crosswalk.moderation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswalk.moderation.Scanner;
import org.crosswalk.moderation.SchoolScanner;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.crosswalk.moderation.text.WordList;
import org.crosswalk.moderation.verdict.Category;
import org.junit.jupiter.api.Test;

/**
 * Tries every word of the dictionaries and every name that the library ships. Milford, cumulative and Cockburn only begin like a
 * coarse word; whatever is found in a word alone stands in a list that somebody has read.
 */
class DictionarySweepTest {
    private static final Set<Category> COARSE =
            EnumSet.of(Category.PROFANITY, Category.SEXUAL, Category.HATE, Category.THREAT, Category.WEAPONS);

    private static final Scanner SCANNER = SchoolScanner.over(District.ofStudents(List.of()), Lexicon.standard());

    @Test
    void onlyTheWordsOfTheListAreCoarseByThemselves() {
        Set<String> found = new TreeSet<>();
        words().filter(word -> isCoarse("the " + word + " is here")).forEach(found::add);
        assertThat(found).isEqualTo(new TreeSet<>(WordList.words(DictionarySweepTest.class, "coarse-alone.txt")));
    }

    @Test
    void noNameIsCoarse() {
        assertThat(names()).noneMatch(name -> isCoarse("We met " + capitalized(name) + " on Mason Street."));
    }

    private static boolean isCoarse(String text) {
        return SCANNER.scan(text).stream().anyMatch(finding -> COARSE.contains(finding.category()));
    }

    private static Stream<String> words() {
        return Stream.of("english-words.txt", "spanish-words.txt", "portuguese-words.txt")
                .flatMap(list -> WordList.words(OrdinaryWords.class, list).stream());
    }

    private static Stream<String> names() {
        return Stream.of("common-family-names.txt", "common-given-names.txt", "places.txt")
                .flatMap(list -> WordList.words(OrdinaryWords.class, list).stream());
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
