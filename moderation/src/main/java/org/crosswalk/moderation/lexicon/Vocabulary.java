package org.crosswalk.moderation.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules know, as numbers. A word that is not among them but begins like a stem of a rule is taken for the
 * longest such stem. Immutable once built.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private final Map<String, Integer> words = new HashMap<>();
    private final NavigableMap<String, Integer> stems = new TreeMap<>();
    private final NavigableMap<String, Integer> sorted = new TreeMap<>();
    private final Map<String, int[]> contractions = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final Map<Integer, Integer> pictures = new HashMap<>();
    private final Stems beginnings = new Stems();
    private int size;

    Vocabulary() {
        Contractions.all().values().forEach(words -> words.forEach(this::add));
    }

    void add(Piece piece, WordClasses classes) {
        switch (piece) {
            case Piece.Word(String term) -> add(term);
            case Piece.Stem(String beginning) -> addStem(beginning);
            case Piece.Named(String name) -> addClass(name, classes);
            case Piece.Choice(List<List<Piece>> ways) -> ways.forEach(way -> addAll(way, classes));
            case Piece.Maybe(List<Piece> pieces) -> addAll(pieces, classes);
            case Piece.Any _, Piece.Gap _ -> {}
        }
    }

    void addAll(List<Piece> pieces, WordClasses classes) {
        pieces.forEach(piece -> add(piece, classes));
    }

    private void addClass(String name, WordClasses classes) {
        if (added.add(name)) {
            classes.entries(name).forEach(entry -> addAll(entry, classes));
        }
    }

    private void add(String term) {
        words.computeIfAbsent(term, absent -> size++);
    }

    private void addStem(String beginning) {
        stems.computeIfAbsent(beginning, absent -> size++);
    }

    /** To be called when all words are added. */
    Vocabulary complete() {
        sorted.putAll(words);
        words.keySet().stream()
                .filter(Emoji::isOne)
                .forEach(picture -> pictures.put(picture.codePointAt(0), words.get(picture)));
        stems.forEach(beginnings::put);
        Contractions.all()
                .forEach((shortly, full) -> contractions.put(
                        shortly, full.stream().mapToInt(words::get).toArray()));
        return this;
    }

    /** @return the number of the word or of its longest stem, or {@link #UNKNOWN} */
    int number(String term) {
        Integer word = words.get(term);
        return word == null ? beginnings.longest(term) : word;
    }

    /** @return the number of the picture, or {@link #UNKNOWN} */
    int picture(int codePoint) {
        return pictures.getOrDefault(codePoint, UNKNOWN);
    }

    /** The words that a short writing stands for, or null where it is none. */
    int @Nullable [] contraction(String term) {
        return contractions.get(term);
    }

    /** The numbers under which a text's words may come that fit the piece: one word, or all that begin alike. */
    int[] numbers(Piece piece) {
        return switch (piece) {
            case Piece.Word(String term) -> new int[] {words.get(term)};
            case Piece.Stem(String beginning) ->
                Stream.of(sorted, stems)
                        .flatMap(terms -> terms.subMap(beginning, beginning + Character.MAX_VALUE).values().stream())
                        .mapToInt(Integer::intValue)
                        .toArray();
            default -> throw new IllegalArgumentException(piece + " is no word");
        };
    }
}
