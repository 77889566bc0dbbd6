package org.crosswalk.moderation.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the words of all patterns and numbers them. */
final class WordCollector {
    /** Words that hurt, which people hide. */
    private static final String HIDDEN = "hidden";

    /** Words that are crossed out letter by letter. */
    private static final String COVERED = "covered";

    private static final String PEOPLE = "group";

    private final WordClasses classes;
    private final NavigableMap<String, Integer> words = new TreeMap<>();
    private final NavigableMap<String, Integer> stems = new TreeMap<>();
    private final Set<String> included = new HashSet<>();
    private final int hurtful;
    private int size;

    WordCollector(WordClasses classes) {
        this.classes = classes;
        Contractions.all().values().forEach(full -> full.forEach(this::add));
        classes.entries(HIDDEN).forEach(this::addAll);
        this.hurtful = size;
        classes.entries(COVERED).forEach(this::addAll);
        classes.entries(PEOPLE).forEach(this::addAll);
    }

    void addAll(List<Piece> pieces) {
        pieces.forEach(this::add);
    }

    private void add(Piece piece) {
        switch (piece) {
            case Piece.Word(String term) -> add(term);
            case Piece.Stem(String beginning) -> stems.computeIfAbsent(beginning, absent -> size++);
            case Piece.Named(String name) -> {
                if (included.add(name)) {
                    classes.entries(name).forEach(this::addAll);
                }
            }
            case Piece.Choice(List<List<Piece>> ways) -> ways.forEach(this::addAll);
            case Piece.Maybe(List<Piece> pieces) -> addAll(pieces);
            case Piece.Any _, Piece.Gap _ -> {}
        }
    }

    private void add(String term) {
        words.computeIfAbsent(term, absent -> size++);
    }

    NavigableMap<String, Integer> words() {
        return words;
    }

    NavigableMap<String, Integer> stems() {
        return stems;
    }

    /** The first number that is none of a word that people hide. */
    int hurtful() {
        return hurtful;
    }

    /** Words that may be run together with others, or split. */
    Set<String> hidden() {
        return single(HIDDEN);
    }

    /** Words that name people of one kind. */
    Set<String> people() {
        return single(PEOPLE);
    }

    Set<String> covered() {
        return single(COVERED);
    }

    private Set<String> single(String wordClass) {
        Set<String> single = new TreeSet<>();
        for (List<Piece> entry : classes.entries(wordClass)) {
            if (entry.size() == 1 && entry.getFirst() instanceof Piece.Word(String term)) {
                single.add(term);
            } else if (entry.size() == 1 && entry.getFirst() instanceof Piece.Stem(String beginning)) {
                single.add(beginning);
            }
        }
        return single;
    }
}
