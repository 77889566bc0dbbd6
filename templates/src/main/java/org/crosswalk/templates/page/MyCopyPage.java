package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** A copy of one's own data before one leaves: {@code GET /my-copy}. */
public record MyCopyPage(Frame frame, boolean unfit, List<Line> lines) implements View {
    /** @param state WAITS, GRANTED or REFUSED */
    public record Line(String what, Instant at, String state, String why) {}
}
