package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One held message before a reviewer: {@code GET /review/…}. Decided by {@code POST /review/…/release} and
 * {@code …/return}, each with a {@code note}.
 *
 * @param text the message with what was found marked
 * @param reached who would get it
 * @param mayDecide false for its author
 * @param problem why what was just decided could not be done; null where nothing was
 */
public record HeldPage(
        Frame frame,
        String message,
        GroupName group,
        String sender,
        Instant at,
        Draft.Audience audience,
        Draft.Matter matter,
        List<Fragment> subject,
        List<Fragment> text,
        List<Found> found,
        Decision decision,
        List<PreviewPart.Reached> reached,
        boolean mayDecide,
        @Nullable Problem problem)
        implements View {
    public enum Problem {
        NOTE_MISSING,
        STILL_HELD
    }
}
