package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** What is not public yet: {@code GET /embargoes}. */
public record EmbargoesPage(Frame frame, boolean unfit, List<Line> inForce, List<Line> over) implements View {
    public record Line(
            long id,
            String topic,
            List<String> terms,
            @Nullable LocalDate until,
            String by,
            Instant at,
            String endedBy) {}
}
