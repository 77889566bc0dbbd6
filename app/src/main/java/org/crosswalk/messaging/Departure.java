package org.crosswalk.messaging;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/**
 * A decided message that waits for its time, and how that ended.
 *
 * @param leavesAt when it is looked at again and, if it still may, leaves; in UTC
 */
public record Departure(MessageId message, Instant leavesAt, Optional<End> end) {
    public enum How {
        LEFT,
        /** It had become unlawful. */
        STOPPED,
        /** A person has to look first. */
        HELD,
        CANCELLED
    }

    /** @param by the person who ended it; nobody where its time had come */
    public record End(How how, Instant at, Optional<PersonId> by) {}

    public boolean isWaiting() {
        return end.isEmpty();
    }

    /** Whether it ended so. */
    public boolean ended(How how) {
        return end.filter(known -> known.how() == how).isPresent();
    }
}
