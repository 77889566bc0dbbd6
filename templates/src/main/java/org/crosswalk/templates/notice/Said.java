package org.crosswalk.templates.notice;

import java.util.List;
import java.util.stream.Stream;

/** Paragraphs that say something. */
final class Said {
    private Said() {}

    /** Those of the paragraphs that are not empty. */
    static List<String> without(String... paragraphs) {
        return Stream.of(paragraphs)
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
