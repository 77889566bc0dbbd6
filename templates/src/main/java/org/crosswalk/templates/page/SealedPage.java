package org.crosswalk.templates.page;

import java.time.Instant;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * An entry that whoever asks may not read: why, and the lawful way.
 *
 * @param about the private matter it belongs to
 * @param kind the entry kind's name, such as {@code MESSAGE}
 * @param problem what was wrong with the request, or null
 */
public record SealedPage(
        Frame frame,
        long number,
        String about,
        String kind,
        Instant at,
        @Nullable Problem problem) implements View {
    public enum Problem {
        PURPOSE_MISSING
    }
}
