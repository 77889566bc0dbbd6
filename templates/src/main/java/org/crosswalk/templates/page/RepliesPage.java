package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What was answered to my groups, newest first: {@code GET /replies}. */
public record RepliesPage(Frame frame, List<Line> lines) implements View {
    /**
     * @param path where it is read
     * @param subject of the message it answers
     * @param begin its first words
     */
    public record Line(
            String path,
            String author,
            String subject,
            String group,
            String begin,
            Instant at,
            boolean unread,
            boolean answered) {}
}
