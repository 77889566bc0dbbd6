package org.crosswalk.templates.desk;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The days that do not count, and the law's numbers: {@code GET /requests/calendar}. A day is closed by {@code POST} there with
 * {@code day} and {@code why}, and opened after all by {@code POST /requests/calendar/…/open}.
 *
 * @param moved how many requests have other dates by what was just done, or null where nothing was
 */
public record CalendarPage(
        Frame frame,
        List<Closed> closed,
        List<Year> years,
        List<Value> values,
        @Nullable Integer moved,
        @Nullable Problem problem)
        implements View {
    public record Closed(LocalDate day, String why, String by) {}

    public record Year(int year, List<Holiday> holidays) {}

    public record Holiday(LocalDate day, String name) {}

    /** @param confirmed whether it was read in the law itself */
    public record Value(String name, String value, String unit, String source, LocalDate read, boolean confirmed) {}

    public enum Problem {
        DAY_WRONG,
        WHY_MISSING,
        CLOSED_BEFORE,
        NOT_CLOSED
    }
}
