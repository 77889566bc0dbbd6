package org.crosswalk.records.requests.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crosswalk.records.calendar.Closures;
import org.crosswalk.records.calendar.Holiday;
import org.crosswalk.records.calendar.LawBook;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.desk.CalendarPage;
import org.jspecify.annotations.Nullable;

/** Fills the page of the calendar. */
@Singleton
class CalendarPages {
    private static final int YEARS_AHEAD = 10;

    private final Closures closures;
    private final LawBook law;
    private final Names names;

    CalendarPages(Closures closures, LawBook law, Names names) {
        this.closures = closures;
        this.law = law;
        this.names = names;
    }

    CalendarPage calendar(
            Frame frame, LocalDate today, @Nullable Integer moved, CalendarPage.@Nullable Problem problem) {
        return new CalendarPage(
                frame,
                closures.all().stream()
                        .map(closed -> new CalendarPage.Closed(closed.day(), closed.why(), names.of(closed.by())))
                        .toList(),
                IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                        .mapToObj(year -> new CalendarPage.Year(year, holidays(year)))
                        .toList(),
                law.inForce().values().stream()
                        .map(value -> new CalendarPage.Value(
                                value.name(),
                                value.value().toPlainString(),
                                value.unit(),
                                value.source(),
                                value.read(),
                                value.confirmed()))
                        .toList(),
                moved,
                problem);
    }

    private List<CalendarPage.Holiday> holidays(int year) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> law.inForce().suffolk() || !holiday.isSuffolks())
                .map(holiday -> new CalendarPage.Holiday(holiday.keptIn(year), holiday.words()))
                .sorted(Comparator.comparing(CalendarPage.Holiday::day))
                .toList();
    }
}
