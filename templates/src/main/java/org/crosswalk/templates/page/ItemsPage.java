package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The records that answer a request, and what can be done with all of them at once: {@code GET /requests/PR-…/items}.
 *
 * @param said end of a key of words, {@code redact.said.…}: what came of the last step; null where none was taken
 * @param went whether it was done
 * @param page from 0
 * @param categories of what the scanner proposes in the records on this page
 */
public record ItemsPage(
        Frame frame,
        String request,
        @Nullable String said,
        boolean went,
        Counts counts,
        List<Line> lines,
        int page,
        boolean more,
        List<ExemptionChoice> exemptions,
        List<String> categories,
        Typed typed)
        implements View {
    public record Counts(int all, int open, int ready, int released) {}

    /**
     * @param standing OPEN, READY or RELEASED
     * @param proposed how much the scanner proposes that nobody has answered
     * @param seen what a release has to name; null where this officer cannot release it
     */
    public record Line(
            long entry,
            Instant at,
            String from,
            String subject,
            String standing,
            int marks,
            int proposed,
            @Nullable Long seen) {}

    /** What was typed into the form for words, as it is shown again. */
    public record Typed(String words, String exemption, String reason) {
        public static final Typed NOTHING = new Typed("", "", "");
    }

    public boolean isReleasable() {
        return lines.stream().anyMatch(line -> line.seen() != null);
    }
}
