package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and what has to be looked at again: {@code GET /apps/review}.
 *
 * @param nextYear what the form suggests as the last day of an approval
 */
public record ReviewAppsPage(Frame frame, @Nullable Problem problem, LocalDate nextYear, List<Line> lines)
        implements View {
    public enum Problem {
        OWN_REQUEST,
        SAY_MORE
    }

    public record Line(
            long id,
            String name,
            String site,
            String purpose,
            String privacyPolicy,
            String by,
            Instant at,
            AskAppPage.State state,
            @Nullable LocalDate until) {}
}
