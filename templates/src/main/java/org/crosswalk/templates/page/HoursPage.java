package org.crosswalk.templates.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which messages leave: {@code GET /hours}, set by {@code POST /hours}, ended by {@code POST /hours/…/ending}.
 *
 * @param everybodys the hours of the configuration
 * @param parts what the reader may set
 * @param problem why what was asked is not kept; null where nothing was wrong
 */
public record HoursPage(
        Frame frame,
        String everybodys,
        List<Part> parts,
        LocalDate today,
        @Nullable Problem problem) implements View {
    public enum Of {
        MINE,
        SCHOOL,
        DISTRICT
    }

    /** @param name the school's; empty for the others */
    public record Part(Of of, String name, List<Line> lines) {}

    /** @param until null where they have no end */
    public record Line(
            long id,
            LocalTime opens,
            LocalTime closes,
            List<DayOfWeek> days,
            LocalDate since,
            @Nullable LocalDate until,
            String by) {}

    public enum Problem {
        NO_HOURS,
        NEVER_OPEN
    }
}
