package org.crosswalk.moderation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the project's lists: text in UTF-8, where a line that begins with {@code //} is a remark. */
public final class WordList {
    private WordList() {}

    /** @throws IllegalStateException where the library was packed without the list */
    public static List<String> lines(Class<?> neighbour, String name) {
        return allLines(neighbour, name).stream()
                .filter(line -> !line.startsWith("//"))
                .toList();
    }

    /** With the remarks, so that the lines can be numbered. */
    public static List<String> allLines(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no list " + name + " beside " + neighbour.getSimpleName());
            }
            return lines(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    /** The words of lists in which they are parted by blanks. */
    public static Set<String> words(Class<?> neighbour, String... names) {
        return Stream.of(names)
                .flatMap(name -> lines(neighbour, name).stream())
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(toWordSet());
    }

    /** A set that tells by a word's hash that it has not got it, as it has not most words of a text. */
    private static Collector<String, ?, Set<String>> toWordSet() {
        return Collectors.collectingAndThen(Collectors.toCollection(HashSet::new), Collections::unmodifiableSet);
    }
}
