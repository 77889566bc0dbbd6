package org.crosswalk.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/** Messages that wait for their time. */
public interface Departures {
    void add(MessageId message, Instant leavesAt, Instant at);

    /** The newest of a message; nothing where it left, or was stopped, as soon as it was decided. */
    Optional<Departure> of(MessageId message);

    /** Those whose time has come, the longest due first. */
    List<MessageId> due(Instant now, int limit);

    /** Keeps everybody else from a due message until the caller's transaction ends; nothing where somebody else has it. */
    Optional<Departure> take(MessageId message, Instant now);

    void putOff(MessageId message, Instant leavesAt);

    /** False where it no longer waits. */
    boolean end(MessageId message, Departure.How how, Optional<PersonId> by, Instant at);
}
