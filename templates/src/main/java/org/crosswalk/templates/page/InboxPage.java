package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** My letters, newest first: {@code GET /inbox}. */
public record InboxPage(Frame frame, List<Line> lines) implements View {
    public record Line(String letter, String subject, String sender, Instant at, boolean unread) {}
}
