package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** A principal's written leave to exchange contact details: {@code GET /leave}. */
public record LeavePage(Frame frame, boolean unfit, LocalDate today, List<School> schools) implements View {
    public record School(String id, String name, List<Person> staff, List<Person> students, List<Line> lines) {}

    public record Person(String id, String name) {}

    /** @param holds whether it counts today */
    public record Line(
            long id,
            String staff,
            String student,
            String words,
            LocalDate from,
            LocalDate to,
            String by,
            boolean ended,
            boolean holds) {}
}
