package org.crosswalk.moderation.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.Terms;

/**
 * Finds the words of dictionaries and lists of names that the library would take for a misspelt or run-together word of the rules;
 * what it prints belongs into {@code ordinary-neighbours.txt}. Run it after adding many words to the rules.
 */
final class OrdinaryNeighbours {
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary = Lexicon.vocabulary(Lexicon.standard().rules(), new WordClasses());
    private final Joints joints = new Joints(vocabulary);
    private final RunWords runs = new RunWords(vocabulary);

    /** @param lists files of words, one a line */
    @SuppressWarnings("SystemOut") // a command speaks to whoever typed it
    static void main(String[] lists) {
        OrdinaryNeighbours neighbours = new OrdinaryNeighbours();
        SortedSet<String> found = new TreeSet<>();
        Arrays.stream(lists)
                .flatMap(OrdinaryNeighbours::words)
                .filter(neighbours::isTaken)
                .forEach(found::add);
        found.forEach(System.out::println);
    }

    private static Stream<String> words(String list) {
        try {
            return Files.readAllLines(Path.of(list)).stream()
                    .map(Terms::of)
                    .filter(terms -> terms.size() == 1)
                    .map(terms -> terms.getFirst())
                    .filter(term -> term.length() <= LONGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isTaken(String term) {
        return vocabulary.number(term) == Vocabulary.UNKNOWN
                ? joints.in(term).length > 0 || runs.in(term).length > 0
                : vocabulary.isMisspelling(term);
    }
}
