package org.crosswalk.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one parcel has come.
 *
 * @param attempts how often it was tried
 * @param lastAt the last attempt, in UTC; null before the first
 * @param detail what the mail server said, in plain words and without an address; null where nothing was said
 */
public record DeliveryStatus(
        Parcel parcel,
        State state,
        int attempts,
        @Nullable Instant lastAt,
        @Nullable String detail) {
    public enum State {
        WAITING,
        RETRYING,
        DELIVERED,
        FAILED
    }
}
