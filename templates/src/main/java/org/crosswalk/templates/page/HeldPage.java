package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One message before a reviewer: {@code GET /review/…}. While it is held it is decided by {@code POST /review/…/release}
 * and {@code …/return}, each with a {@code note}; afterwards it is shown for what its author disputes.
 *
 * @param reviewed what a reviewer did, or null
 * @param reached who would get it; empty where nothing waits any more
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
        Passages subject,
        Passages text,
        List<Found> found,
        Decision decision,
        MessagePage.@Nullable Reviewed reviewed,
        List<PreviewPart.Reached> reached,
        Turn turn,
        @Nullable Problem problem,
        List<FileLink> files)
        implements View {
    /** Whose turn it is to decide. */
    public enum Turn {
        YOURS,
        /** Its author's reviewer must be somebody else. */
        SOMEBODY_ELSES,
        /** It was sent, returned or refused. */
        NOBODYS
    }

    public enum Problem {
        NOTE_MISSING,
        STILL_HELD
    }
}
