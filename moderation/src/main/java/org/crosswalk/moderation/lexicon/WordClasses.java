package org.crosswalk.moderation.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.crosswalk.moderation.text.WordList;

/** The files {@code words/NAME.words}: words that rules use alike. Each is read once, when a rule first names it. */
final class WordClasses {
    private static final Map<String, Boolean> EXISTING = new ConcurrentHashMap<>();

    private final Map<String, List<List<Piece>>> known = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    static boolean exists(String name) {
        return EXISTING.computeIfAbsent(name, asked -> WordClasses.class.getResource(file(asked)) != null);
    }

    private static String file(String name) {
        return "words/" + name + ".words";
    }

    /**
     * The entries of the class and of those that it includes.
     *
     * @throws IllegalArgumentException where an entry is no pattern, or classes include each other
     */
    List<List<Piece>> entries(String name) {
        List<List<Piece>> entries = known.get(name);
        if (entries == null) {
            if (!open.add(name)) {
                throw new IllegalArgumentException("the word classes " + open + " include each other");
            }
            entries = read(name);
            open.remove(name);
            known.put(name, entries);
        }
        return entries;
    }

    private List<List<Piece>> read(String name) {
        String file = file(name);
        return Stream.of(text(file).split(","))
                .filter(entry -> !entry.isBlank())
                .flatMap(entry -> entry(file, entry.strip()))
                .distinct()
                .toList();
    }

    /** A line ends an entry; one that is indented goes on with the line before. */
    private static String text(String file) {
        return String.join("\n", WordList.lines(WordClasses.class, file))
                .replaceAll("\n\\s+", " ")
                .replace('\n', ',');
    }

    private Stream<List<Piece>> entry(String file, String text) {
        try {
            List<Piece> pieces = Pattern.of(text).pieces();
            boolean includes = pieces.size() == 1 && pieces.getFirst() instanceof Piece.Named;
            return includes ? entries(((Piece.Named) pieces.getFirst()).wordClass()).stream() : Stream.of(pieces);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(file + ": " + fault.getMessage(), fault);
        }
    }
}
