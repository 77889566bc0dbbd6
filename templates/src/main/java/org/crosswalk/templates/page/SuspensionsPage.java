package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** Whose access is suspended, and the form that suspends it: {@code GET /suspensions}. */
public record SuspensionsPage(
        Frame frame, List<Line> lines, @Nullable Problem problem, String person, String why) implements View {
    public record Line(long id, String name, String why, String by, Instant at) {}

    public enum Problem {
        NOBODY,
        YOURSELF,
        NO_REASON,
        SUSPENDED_BEFORE
    }
}
