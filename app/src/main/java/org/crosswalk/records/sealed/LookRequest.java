package org.crosswalk.records.sealed;

import java.time.Instant;
import org.crosswalk.common.PersonId;

/**
 * Somebody's wish to read what is sealed.
 *
 * @param about the private matter, such as a message's id
 * @param purpose why, in their own words
 */
public record LookRequest(String id, String about, PersonId by, Instant at, String purpose) {
    /** In UTF-16 units. */
    public static final int LONGEST_PURPOSE = 1000;

    public LookRequest {
        purpose = purpose.strip();
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("A purpose has 1 to " + LONGEST_PURPOSE + " characters");
        }
    }
}
