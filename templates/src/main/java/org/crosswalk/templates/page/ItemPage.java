package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One record with what is withheld of it and what is proposed: {@code GET /requests/PR-…/items/7}.
 *
 * @param kind the entry kind's name
 * @param said as on {@link ItemsPage}
 * @param turn what this officer can do with it now
 * @param returned the second officer's note; null where there is none
 * @param whole on what ground the whole record is withheld; null where it is not
 * @param elsewhere words that are withheld in one place and stand in another
 * @param next the next record that is not released; null after the last
 */
public record ItemPage(
        Frame frame,
        String request,
        long entry,
        String kind,
        Instant at,
        @Nullable String said,
        boolean went,
        Turn turn,
        @Nullable Long seen,
        @Nullable String returned,
        @Nullable String whole,
        List<Part> parts,
        List<Part> particulars,
        List<Mark> marks,
        List<Proposed> proposed,
        List<File> files,
        List<String> elsewhere,
        List<ExemptionChoice> exemptions,
        ItemsPage.Typed typed,
        @Nullable Long next)
        implements View {
    public enum Turn {
        /** It is worked on. */
        WORK,
        /** It is ready, and this officer may release it. */
        RELEASE,
        /** It is ready, and this officer had a hand in it. */
        SOMEBODY_ELSES,
        RELEASED
    }

    /**
     * A field's text, stretch by stretch.
     *
     * @param name the field's own
     * @param label key of words {@code redact.field.…}, or else a name as it stands
     */
    public record Part(String name, String label, List<Stretch> stretches, String text) {}

    /** @param kind plain, marked or proposed */
    public record Stretch(String text, String kind, String says) {}

    public record Mark(long id, String words, String field, String exemption, String reason, String by, Instant at) {}

    /** @param place as the form gives it back: field, start, end and category */
    public record Proposed(String place, String words, String category, String exemption, String why) {}

    /** @param state TEXT, LOOK, GIVEN or WITHHELD */
    public record File(String part, String name, String type, String state, String ground) {}
}
