package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** Breaches that were reported, for those who lead them, stop them or advise on them: {@code GET /incidents}. */
public record IncidentsPage(Frame frame, LocalDate today, List<Line> open, List<Line> closed) implements View {
    /**
     * @param state words of {@code incident.state.…}
     * @param due by when that should be done; null for what is closed
     */
    public record Line(
            long id,
            String happened,
            LocalDate noticed,
            String state,
            @Nullable LocalDate due) {}
}
