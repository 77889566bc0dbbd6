package org.crosswalk.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which messages leave: of a district, of a school, or of a person who writes.
 *
 * @param days on other days nothing leaves
 * @param since the first day on which they hold
 * @param until the last day, or null where there is none
 * @param by who set them
 */
public record Hours(
        long id,
        Whose whose,
        Span span,
        Set<DayOfWeek> days,
        LocalDate since,
        @Nullable LocalDate until,
        PersonId by,
        Instant at) {
    public Hours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Hours hold on at least one day of the week");
        }
        if (until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("Hours end after they begin");
        }
    }

    public boolean holdOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
