package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What waits for a reviewer, longest waiting first: {@code GET /review}. */
public record ReviewPage(Frame frame, List<Line> lines) implements View {
    /** @param why the first reason it is held for, in plain words */
    public record Line(String message, String subject, String sender, String group, Instant at, String why) {}
}
