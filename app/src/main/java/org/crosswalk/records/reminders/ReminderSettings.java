package org.crosswalk.records.reminders;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;
import java.util.OptionalInt;

/** @param before how many business days before each last day officers are reminded; 0 is the day itself */
@ConfigurationProperties("crosswalk.reminders")
public record ReminderSettings(
        @Bindable(defaultValue = "3,1,0") List<Integer> before) {
    /**
     * The reminder whose time has come: the nearest, so that after days of standstill one goes out and not all that were missed.
     *
     * @param left business days until the day; negative once it has passed
     */
    OptionalInt rung(int left) {
        return left < 0
                ? OptionalInt.of(Reminder.LATE)
                : before.stream()
                        .mapToInt(Integer::intValue)
                        .filter(rung -> rung >= left)
                        .min();
    }
}
