package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Groups that one is in by one's own choice: {@code GET /choices}. */
public record ChoicesPage(Frame frame, List<Line> lines) implements View {
    public record Line(String id, String title, boolean joined) {}
}
