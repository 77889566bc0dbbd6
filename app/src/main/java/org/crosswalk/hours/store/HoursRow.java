package org.crosswalk.hours.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * @param days such as {@code 12345}, Monday to Friday
 * @param setAt in UTC
 */
@MappedEntity("opening_hours")
record HoursRow(
        @Id long id,
        @Nullable String school,
        @Nullable String person,
        String opens,
        String closes,
        String days,
        LocalDate since,
        @Nullable LocalDate until,
        String setBy,
        LocalDateTime setAt) {
    LocalTime from() {
        return LocalTime.parse(opens);
    }

    LocalTime to() {
        return LocalTime.parse(closes);
    }
}
