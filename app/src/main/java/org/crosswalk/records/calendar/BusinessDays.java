package org.crosswalk.records.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The days that count: no weekend, no legal holiday, and no day on which the office was closed (950 CMR 32).
 *
 * @param suffolk whether the two holidays of Suffolk County are kept
 * @param closed days on which the district's office is closed besides, such as a snow day
 */
public record BusinessDays(boolean suffolk, Set<LocalDate> closed) {
    /** A calendar without an open day would be counted for ever. */
    private static final int LONGEST_CLOSURE = 366;

    public boolean isOpen(LocalDate day) {
        return !isWeekend(day) && !closed.contains(day) && holiday(day).isEmpty();
    }

    /** The day itself where it is open, otherwise the next open one. */
    public LocalDate from(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
            if (open.isAfter(day.plusDays(LONGEST_CLOSURE))) {
                throw new IllegalStateException("The office is closed for more than a year from " + day);
            }
        }
        return open;
    }

    /** The n-th business day after a day, which itself does not count. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate reached = day;
        for (int i = 0; i < n; i++) {
            reached = from(reached.plusDays(1));
        }
        return reached;
    }

    /** How many business days lie after the first day up to and with the second; negative where the second lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isOpen).count();
    }

    /** The holiday that is kept on that day. */
    public Optional<Holiday> holiday(LocalDate day) {
        return Arrays.stream(Holiday.values())
                .filter(holiday -> suffolk || !holiday.isSuffolks())
                .filter(holiday -> holiday.keptIn(day.getYear()).equals(day))
                .findFirst();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
