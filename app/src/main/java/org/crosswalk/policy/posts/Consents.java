package org.crosswalk.policy.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one student's consent on a day.
 *
 * @param release as the roster has it
 * @param publicationOptOut null where nothing is known
 * @param directoryOptOut null where nothing is known
 * @param words the newest that each of those with the right to speak said when they were asked
 */
public record Consents(
        Release release,
        @Nullable Boolean publicationOptOut,
        @Nullable Boolean directoryOptOut,
        List<Word> words) {
    public Consents {
        words = List.copyOf(words);
    }

    /** A media release. */
    public sealed interface Release {
        /** @param until its last day; null where nobody can tell */
        record Signed(@Nullable LocalDate until) implements Release {}

        record Refused() implements Release {}

        /** None is on file, or nobody can tell. */
        record None() implements Release {}
    }

    /**
     * What somebody with the right to speak for the student answered.
     *
     * @param outlets where: {@code bluesky}, {@code feed}; empty for everywhere
     */
    public record Word(boolean yes, Set<String> outlets) {
        boolean isFor(String outlet) {
            return outlets.isEmpty() || outlets.contains(outlet);
        }
    }

    boolean saidNo(String outlet) {
        return words.stream().anyMatch(word -> !word.yes() && word.isFor(outlet));
    }

    boolean saidYes(String outlet) {
        return words.stream().anyMatch(word -> word.yes() && word.isFor(outlet));
    }
}
