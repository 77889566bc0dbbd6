package org.crosswalk.moderation.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.moderation.disguise.Misspellings;
import org.crosswalk.moderation.disguise.Repeats;
import org.crosswalk.moderation.roster.OrdinaryWords;
import org.jspecify.annotations.Nullable;

/**
 * The words that rules know, as numbers. A word that is not among them but begins like a stem of a rule is taken for the
 * longest such stem. Not changed once made.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;

    /** Shorter beginnings, misspelt, are those of too many other words. */
    private static final int SHORTEST_STEM = 5;

    /** Numbers from here downwards stand for several words. */
    private static final int FIRST_CONTRACTION = -2;

    private final NavigableMap<String, Integer> sorted;
    private final NavigableMap<String, Integer> stems;
    private final Set<String> covered;

    /** Words that people hide have smaller numbers. */
    private final int hurtful;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> misspellings = new HashMap<>();
    private final Map<String, int[]> contractions = new HashMap<>();
    private final List<int[]> fullWords = new ArrayList<>();
    private final Map<Integer, Integer> pictures = new HashMap<>();
    private final Stems beginnings = new Stems();
    private final Set<String> misspeltStems = new HashSet<>();
    private final Stems misspeltBeginnings = new Stems();
    private final WordTable parts = new WordTable();
    private final Set<Integer> people = new HashSet<>();
    private final Stems hiddenStems = new Stems();
    private final WordTable hidden = new WordTable();

    Vocabulary(WordCollector collected) {
        this.sorted = collected.words();
        this.stems = collected.stems();
        this.covered = collected.covered();
        this.hurtful = collected.hurtful();
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
        collected.people().forEach(word -> people.add(number(word)));
        collected.hidden().forEach(word -> {
            hidden.put(word, number(word));
            if (stems.containsKey(word)) {
                hiddenStems.put(word, number(word));
            }
        });
        inOrder(sorted).forEach(word -> misspell(word, number(word)));
        inOrder(stems).forEach(stem -> Misspellings.of(stem, writing -> misspeltStem(writing, number(stem))));
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

    /** Hurtful words come first. */
    private static Stream<String> inOrder(NavigableMap<String, Integer> known) {
        return known.keySet().stream().sorted(Comparator.comparingInt(known::get));
    }

    private void misspell(String word, int number) {
        Misspellings.of(word, writing -> misspellings.putIfAbsent(writing, number));
        if (number >= 0 && number < hurtful) {
            Misspellings.withoutVowels(word, writing -> misspellings.putIfAbsent(writing, number));
        }
    }

    private void misspeltStem(String writing, int number) {
        misspellings.putIfAbsent(writing, number);
        if (writing.length() >= SHORTEST_STEM && number < hurtful && misspeltStems.add(writing)) {
            misspeltBeginnings.put(writing, number);
        }
    }

    /**
     * The number of the word, of that which it misspells, or of its longest stem; a contraction has a number too.
     *
     * @return {@link #UNKNOWN} where the rules know none of these
     */
    int number(String term) {
        Integer word = words.get(term);
        return word == null ? meant(term) : word;
    }

    private int meant(String term) {
        Integer misspelt = misspellings.get(term);
        int number = misspelt == null ? beginnings.longest(term) : misspelt;
        return number == UNKNOWN && term.length() > SHORTEST_STEM && !OrdinaryWords.contains(term)
                ? misspeltBeginning(term)
                : number;
    }

    private int misspeltBeginning(String term) {
        int number = misspeltBeginnings.longest(term);
        return number == UNKNOWN || Misspellings.isOrdinary(term) ? UNKNOWN : number;
    }

    /** Whether the word is none of the rules' own, but close to one. */
    boolean isMisspelling(String term) {
        return !words.containsKey(term)
                && (misspellings.containsKey(term)
                        || beginnings.longest(term) == UNKNOWN && misspeltBeginnings.longest(term) != UNKNOWN);
    }

    /** Whether the word, or the one that it misspells, names people and may have a capital. */
    boolean isPeople(String term) {
        return people.contains(number(term));
    }

    /** Whether a rule has the word. */
    boolean has(String term) {
        return words.containsKey(term);
    }

    /** Whether the rules know the word, or one that it misspells, not only a stem of it. */
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

    /** Whether the word is one that people hide, or begins like one. */
    boolean hides(String word) {
        return hidesWhole(word) || hiddenStems.longest(word) != UNKNOWN;
    }

    /** Whether the word is one that people hide, to its last letter. */
    boolean hidesWhole(String word) {
        return hidden.number(word, 0, word.length(), word.hashCode()) != UNKNOWN;
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
