package org.crosswalk.records.requests;

import java.time.Instant;

/**
 * A request as it came.
 *
 * @param what in the requester's own words
 * @param at when it came; for mail and walk-ins what the officer was told
 */
public record Asked(String what, Requester by, Arrival how, Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_WHAT = 10_000;

    public Asked {
        what = what.strip();
        if (what.isEmpty() || what.length() > LONGEST_WHAT) {
            throw new IllegalArgumentException(
                    "A request says what is asked for, in 1 to " + LONGEST_WHAT + " characters");
        }
    }
}
