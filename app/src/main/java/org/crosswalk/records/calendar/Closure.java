package org.crosswalk.records.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.crosswalk.common.PersonId;

/** A day on which the district's office is closed though the law knows no holiday: who said so, when and why. */
public record Closure(LocalDate day, String why, PersonId by, Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_WHY = 200;

    public Closure {
        why = why.strip();
        if (why.isEmpty() || why.length() > LONGEST_WHY) {
            throw new IllegalArgumentException("A closed day says why, in 1 to " + LONGEST_WHY + " characters");
        }
    }
}
