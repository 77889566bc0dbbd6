package org.crosswalk.scan.bench;

import java.util.List;
import java.util.Set;
import org.crosswalk.moderation.writing.Author;
import org.crosswalk.moderation.writing.Kind;

/**
 * A writing whose answer somebody wrote down.
 *
 * @param half whether rules were written on rows like it (odd) or only checked (even)
 * @param sort the set's own class, for telling where the scanner fails
 * @param labels category ids; empty where the writing is clean
 */
record Row(Half half, String sort, Kind kind, Author author, String text, Set<String> labels, List<Gold> spans) {
    enum Half {
        ODD,
        EVEN;

        static Half of(int number) {
            return number % 2 == 1 ? ODD : EVEN;
        }
    }

    /**
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param student {@code sourcedId}, or empty where the set names none
     */
    record Gold(String category, int start, int end, String student) {}

    boolean isClean() {
        return labels.isEmpty();
    }
}
