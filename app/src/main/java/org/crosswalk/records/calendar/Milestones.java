package org.crosswalk.records.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request so far, as far as it moves the clock.
 *
 * @param arrived the day it came, open or not
 * @param extension business days that the Supervisor added; 0 for none
 * @param responded when the written response went out
 * @param appealed when the requester appealed
 */
public record Milestones(
        LocalDate arrived,
        int extension,
        @Nullable LocalDate responded,
        @Nullable LocalDate appealed) {
    public static Milestones arrived(LocalDate day) {
        return new Milestones(day, 0, null, null);
    }
}
