package org.crosswalk.review;

import java.time.Instant;
import org.crosswalk.common.PersonId;

/** What a reviewer decided about a held item: who, when, and why. There is one for an item, and it stays. */
public record Review(String item, Answer answer, PersonId by, Instant at, String note) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 2_000;

    public enum Answer {
        RELEASED,
        RETURNED
    }

    public Review {
        note = note.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A review needs a note of 1 to " + LONGEST_NOTE + " characters");
        }
    }
}
