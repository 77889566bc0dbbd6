package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What was reported to one's duties: {@code GET /reports}. */
public record ReportsPage(Frame frame, List<Line> lines) implements View {
    public enum Kind {
        STUDENT_DATA,
        EMPLOYEE_DATA,
        BREACH,
        PHISHING,
        CONDUCT
    }

    /** @param note what was done about it, or nothing yet */
    public record Line(long id, Kind kind, String said, String by, Instant at, String note, String answeredBy) {}
}
