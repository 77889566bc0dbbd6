package org.crosswalk.records.sealed;

import java.time.Instant;
import org.crosswalk.common.PersonId;

/** What the holder of a key answered: who, when, and why. There is one for a request and a key, and it stays. */
public record Turn(String request, Key key, PersonId by, Instant at, Answer answer, String note) {
    /** In UTF-16 units. */
    public static final int LONGEST_NOTE = 1000;

    public enum Answer {
        RELEASED,
        REFUSED
    }

    public Turn {
        note = note.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("An answer needs a note of 1 to " + LONGEST_NOTE + " characters");
        }
    }
}
