package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What I have written, newest first: {@code GET /messages}. */
public record SentPage(Frame frame, List<Line> lines) implements View {
    /** @param delivered of how many {@code all} deliveries */
    public record Line(
            String id,
            String subject,
            String group,
            Instant at,
            Standing standing,
            int delivered,
            int failed,
            int all) {}

    public enum Standing {
        SENT,
        WAITING,
        HELD,
        STOPPED,
        CANCELLED,
        RETURNED
    }
}
