package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What I answered to a letter, and who reads that: part of {@code GET /inbox/…}; the form posts {@code text} and {@code once}.
 *
 * @param readers names of the staff who read my answer
 * @param mine what I answered, oldest first
 * @param typed what is in the form, where it came back
 * @param once the form's own key
 */
public record Conversation(
        String letter,
        List<String> readers,
        List<Mine> mine,
        boolean justSent,
        @Nullable Problem problem,
        String typed,
        String once) {
    public enum Problem {
        EMPTY,
        TOO_LONG
    }

    public record Mine(String text, Instant at) {}
}
