package org.crosswalk.delivery;

import java.time.Instant;

/** One try of one worker to deliver. */
public record Attempt(Consignment consignment, String worker, Outcome outcome, Instant at) {
    /** 1 for the first. */
    public int number() {
        return consignment.attempts() + 1;
    }

    /** The outcome in one word. */
    public String word() {
        return switch (outcome) {
            case Outcome.Delivered _ -> "DELIVERED";
            case Outcome.TryAgain _ -> "TRY_AGAIN";
            case Outcome.Refused _ -> "REFUSED";
        };
    }
}
