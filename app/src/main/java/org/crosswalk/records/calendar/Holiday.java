package org.crosswalk.records.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** The legal holidays of Massachusetts (M.G.L. c.4 §7 cl.18); one on a Sunday is kept on the Monday after it. */
public enum Holiday {
    NEW_YEAR("New Year's Day", fixed(JANUARY, 1)),
    MARTIN_LUTHER_KING("Martin Luther King Day", nth(3, MONDAY, JANUARY)),
    PRESIDENTS("Presidents' Day", nth(3, MONDAY, FEBRUARY)),
    EVACUATION("Evacuation Day", fixed(MARCH, 17)),
    PATRIOTS("Patriots' Day", nth(3, MONDAY, APRIL)),
    MEMORIAL("Memorial Day", year -> LocalDate.of(year, MAY, 1).with(TemporalAdjusters.lastInMonth(MONDAY))),
    BUNKER_HILL("Bunker Hill Day", fixed(JUNE, 17)),
    JUNETEENTH("Juneteenth", fixed(JUNE, 19)),
    INDEPENDENCE("Independence Day", fixed(JULY, 4)),
    LABOR("Labor Day", nth(1, MONDAY, SEPTEMBER)),
    SECOND_MONDAY_OF_OCTOBER("Second Monday of October", nth(2, MONDAY, OCTOBER)),
    VETERANS("Veterans Day", fixed(NOVEMBER, 11)),
    THANKSGIVING("Thanksgiving", nth(4, THURSDAY, NOVEMBER)),
    CHRISTMAS("Christmas Day", fixed(DECEMBER, 25));

    private final String words;
    private final IntFunction<LocalDate> day;

    Holiday(String words, IntFunction<LocalDate> day) {
        this.words = words;
        this.day = day;
    }

    public String words() {
        return words;
    }

    /** Whether offices are closed on it in Suffolk County only. */
    public boolean isSuffolks() {
        return this == EVACUATION || this == BUNKER_HILL;
    }

    /** The day on which it is kept. */
    public LocalDate keptIn(int year) {
        LocalDate on = day.apply(year);
        return on.getDayOfWeek() == SUNDAY ? on.plusDays(1) : on;
    }

    private static IntFunction<LocalDate> fixed(Month month, int day) {
        return year -> LocalDate.of(year, month, day);
    }

    private static IntFunction<LocalDate> nth(int n, DayOfWeek weekday, Month month) {
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }
}
