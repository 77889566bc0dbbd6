package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crosswalk.moderation.disguise.Misspellings;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules know, as numbers. A word that is not among them but begins like a stem of a rule is taken for the
 * longest such stem. Not changed any more once complete.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;

    /** Numbers from here downwards stand for several words. */
    private static final int FIRST_CONTRACTION = -2;

    /** Words that hurt, which people hide. */
    private static final String HIDDEN = "hidden";

    /** Words that are crossed out letter by letter. */
    private static final String COVERED = "covered";

    private final NavigableMap<String, Integer> sorted = new TreeMap<>();
    private final NavigableMap<String, Integer> stems = new TreeMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> covered = new HashSet<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> misspellings = new HashMap<>();
    private final Map<String, int[]> contractions = new HashMap<>();
    private final List<int[]> fullWords = new ArrayList<>();
    private final Set<String> misspelt = new HashSet<>();
    private final Set<String> included = new HashSet<>();
    private final Map<Integer, Integer> pictures = new HashMap<>();
    private final Stems beginnings = new Stems();
    private final WordTable parts = new WordTable();
    private final WordTable hiddenParts = new WordTable();
    private int size;

    Vocabulary(WordClasses classes) {
        Contractions.all().values().forEach(full -> full.forEach(this::add));
        classes.entries(HIDDEN).forEach(entry -> addAll(entry, classes));
        misspelt.addAll(sorted.keySet());
        misspelt.addAll(stems.keySet());
        classes.entries(COVERED).forEach(entry -> addAll(entry, classes));
        classes.entries(HIDDEN).forEach(entry -> single(entry, hidden));
        classes.entries(COVERED).forEach(entry -> single(entry, covered));
    }

    private static void single(List<Piece> entry, Set<String> words) {
        if (entry.size() == 1) {
            switch (entry.getFirst()) {
                case Piece.Word(String term) -> words.add(term);
                case Piece.Stem(String beginning) -> words.add(beginning);
                default -> {}
            }
        }
    }

    void addAll(List<Piece> pieces, WordClasses classes) {
        pieces.forEach(piece -> add(piece, classes));
    }

    private void add(Piece piece, WordClasses classes) {
        switch (piece) {
            case Piece.Word(String term) -> add(term);
            case Piece.Stem(String beginning) -> stems.computeIfAbsent(beginning, absent -> size++);
            case Piece.Named(String name) -> {
                if (included.add(name)) {
                    classes.entries(name).forEach(entry -> addAll(entry, classes));
                }
            }
            case Piece.Choice(List<List<Piece>> ways) -> ways.forEach(way -> addAll(way, classes));
            case Piece.Maybe(List<Piece> pieces) -> addAll(pieces, classes);
            case Piece.Any _, Piece.Gap _ -> {}
        }
    }

    private void add(String term) {
        sorted.computeIfAbsent(term, absent -> size++);
    }

    /** To be called when all words are added. */
    Vocabulary complete() {
        words.putAll(sorted);
        stems.forEach(beginnings::put);
        Contractions.all()
                .forEach((shortly, full) -> contractions.put(
                        shortly, full.stream().mapToInt(sorted::get).toArray()));
        contractions.forEach((shortly, full) -> {
            words.put(shortly, full.length == 1 ? full[0] : FIRST_CONTRACTION - fullWords.size());
            if (full.length > 1) {
                fullWords.add(full);
            }
        });
        sorted.keySet().stream()
                .filter(Emoji::isOne)
                .forEach(picture -> pictures.put(picture.codePointAt(0), sorted.get(picture)));
        Stream.of(sorted, stems)
                .flatMap(known -> known.keySet().stream())
                .distinct()
                .forEach(word -> parts.put(word, number(word)));
        hidden.forEach(word -> hiddenParts.put(word, number(word)));
        misspelt.forEach(word -> misspell(word, number(word)));
        return this;
    }

    private void misspell(String word, int number) {
        Misspellings.of(word, writing -> misspellings.put(writing, number));
    }

    /** @return the number of the word or of its longest stem, or {@link #UNKNOWN}; a contraction has a number too */
    int number(String term) {
        Integer word = words.get(term);
        return word == null ? beginnings.longest(term) : word;
    }

    static boolean isContraction(int number) {
        return number <= FIRST_CONTRACTION;
    }

    /** The words that a contraction stands for. */
    int[] full(int number) {
        return fullWords.get(FIRST_CONTRACTION - number);
    }

    /** @return the number of the word that this is a misspelling of, or {@link #UNKNOWN} */
    int misspelt(String term) {
        return misspellings.getOrDefault(term, UNKNOWN);
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
        return hiddenParts;
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
