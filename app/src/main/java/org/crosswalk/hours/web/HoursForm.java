package org.crosswalk.hours.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.hours.Hours;
import org.crosswalk.hours.Span;
import org.crosswalk.hours.Whose;
import org.jspecify.annotations.Nullable;

/**
 * What the form of hours posts.
 *
 * @param whose which of those that the person may set, counted from 0
 * @param until empty where they have no end
 */
@Serdeable
record HoursForm(
        int whose,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable List<DayOfWeek> day,
        @Nullable String since,
        @Nullable String until) {

    /** Nothing where they make no hours. */
    Optional<Hours> hours(List<Whose> may, PersonId by, Instant at) {
        if (whose < 0 || whose >= may.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Hours(
                    0,
                    may.get(whose),
                    new Span(LocalTime.parse(given(opens)), LocalTime.parse(given(closes))),
                    days(),
                    LocalDate.parse(given(since)),
                    given(until).isEmpty() ? null : LocalDate.parse(given(until)),
                    by,
                    at));
        } catch (DateTimeException | IllegalArgumentException noHours) {
            return Optional.empty();
        }
    }

    private Set<DayOfWeek> days() {
        return day == null ? Set.of() : day.stream().collect(Collectors.toSet());
    }

    private static String given(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }
}
