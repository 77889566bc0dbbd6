package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.disguise.Misspellings;
import org.crosswalk.moderation.disguise.Repeats;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules know, as numbers. A word that is not among them but begins like a stem of a rule is taken for the
 * longest such stem. Not changed once made.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;

    /** Numbers from here downwards stand for several words. */
    private static final int FIRST_CONTRACTION = -2;

    private final NavigableMap<String, Integer> sorted;
    private final NavigableMap<String, Integer> stems;
    private final Set<String> covered;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> misspellings = new HashMap<>();
    private final Map<String, int[]> contractions = new HashMap<>();
    private final List<int[]> fullWords = new ArrayList<>();
    private final Map<Integer, Integer> pictures = new HashMap<>();
    private final Stems beginnings = new Stems();
    private final WordTable parts = new WordTable();
    private final WordTable hidden = new WordTable();

    Vocabulary(WordCollector collected) {
        this.sorted = collected.words();
        this.stems = collected.stems();
        this.covered = collected.covered();
        words.putAll(sorted);
        stems.forEach(beginnings::put);
        Contractions.all().forEach(this::contract);
        sorted.keySet().stream()
                .filter(Emoji::isOne)
                .forEach(picture -> pictures.put(picture.codePointAt(0), sorted.get(picture)));
        Stream.of(sorted, stems)
                .flatMap(known -> known.keySet().stream())
                .distinct()
                .forEach(word -> parts.put(word, number(word)));
        collected.hidden().forEach(word -> hidden.put(word, number(word)));
        collected.misspelt().stream()
                .sorted(Comparator.comparingInt(this::number))
                .forEach(word -> misspell(word, number(word)));
    }

    private void contract(String shortly, List<String> written) {
        int[] full = written.stream().mapToInt(sorted::get).toArray();
        contractions.put(shortly, full);
        if (full.length == 1) {
            words.put(shortly, full[0]);
        } else {
            words.put(shortly, FIRST_CONTRACTION - fullWords.size());
            fullWords.add(full);
        }
    }

    private void misspell(String word, int number) {
        Misspellings.of(word, writing -> misspellings.putIfAbsent(writing, number));
    }

    /**
     * The number of the word, of that which it misspells, or of its longest stem; a contraction has a number too.
     *
     * @return {@link #UNKNOWN} where the rules know none of these
     */
    int number(String term) {
        Integer word = words.get(term);
        Integer meant = word == null ? misspellings.get(term) : word;
        return meant == null ? beginnings.longest(term) : meant;
    }

    /** Whether the rules know the word itself, not only a stem of it. */
    boolean knows(String term) {
        return words.containsKey(term) || misspellings.containsKey(term);
    }

    /** @return the number of the word with its drawn-out letters cut */
    int cut(String word) {
        int number = number(Repeats.cut(word, 1));
        return number == UNKNOWN ? number(Repeats.cut(word, 2)) : number;
    }

    static boolean isContraction(int number) {
        return number <= FIRST_CONTRACTION;
    }

    /** The words that a contraction stands for. */
    int[] full(int number) {
        return fullWords.get(FIRST_CONTRACTION - number);
    }

    /** @return the number of the picture, or {@link #UNKNOWN} */
    int picture(int codePoint) {
        return pictures.getOrDefault(codePoint, UNKNOWN);
    }

    /** The words that a short writing stands for, or null where it is none. */
    int @Nullable [] contraction(String term) {
        return contractions.get(term);
    }

    /** All words of rules, to find them as parts of others. */
    WordTable parts() {
        return parts;
    }

    /** The words that people hide. */
    WordTable hidden() {
        return hidden;
    }

    Set<String> covered() {
        return covered;
    }

    /** The numbers under which a text's words may come that fit the piece: one word, or all that begin alike. */
    int[] numbers(Piece piece) {
        return switch (piece) {
            case Piece.Word(String term) -> new int[] {sorted.get(term)};
            case Piece.Stem(String beginning) ->
                Stream.of(sorted, stems)
                        .flatMap(terms -> terms.subMap(beginning, beginning + Character.MAX_VALUE).values().stream())
                        .mapToInt(Integer::intValue)
                        .toArray();
            default -> throw new IllegalArgumentException(piece + " is no word");
        };
    }
}
