package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Guardians of the students in one's charge and how they are reached: {@code GET /guardians}. */
public record GuardiansPage(Frame frame, String name, List<Line> lines, boolean more) implements View {
    public record Line(String guardian, String name, String student, String studentName, Reached reached) {}

    public enum Reached {
        SIS,
        VERIFIED,
        NOT
    }
}
