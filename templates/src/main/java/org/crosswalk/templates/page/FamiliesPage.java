package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * The students in one's charge, to look into who may hear about each: {@code GET /families}.
 *
 * @param name what was looked for, or nothing
 * @param more whether there are more than are shown
 */
public record FamiliesPage(Frame frame, String name, List<School> schools, boolean more) implements View {
    public record School(String id, String name, List<Line> lines) {}

    public record Line(String student, String name, String grade) {}
}
