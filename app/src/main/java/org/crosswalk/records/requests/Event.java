package org.crosswalk.records.requests;

import java.time.Instant;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a request: who, when and why.
 *
 * @param number 1 for the first
 * @param by the officer, or null for the requester
 */
public record Event(int number, Step step, @Nullable PersonId by, Instant at, String why) {
    /** In UTF-16 units. */
    public static final int LONGEST_WHY = 2_000;

    public Event {
        why = why.strip();
        if (why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("A step's reason has at most " + LONGEST_WHY + " characters");
        }
    }
}
