package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** A principal's copies of privacy messages, newest first, without what they say: {@code GET /copies}. */
public record CopiesPage(Frame frame, List<Line> lines) implements View {
    public record Line(String message, String sender, String group, Draft.Matter matter, Instant at, boolean unread) {}
}
