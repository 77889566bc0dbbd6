package org.crosswalk.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/** All messages that were proposed, with their decisions and the principals' copies. */
public interface Messages {
    Optional<Message> find(MessageId id);

    /** The person's own, newest first. */
    List<Message> writtenBy(PersonId sender, int limit);

    /** The message that this sender already made with that key, and the fingerprint of what it asked. */
    Optional<Made> made(PersonId sender, String once);

    record Made(MessageId message, String fingerprint) {}

    void add(Message message, String once, String fingerprint);

    /** A later decision about the same message; the earlier ones stay. */
    void decidedAgain(MessageId message, Verdict verdict, Instant at);

    void copy(MessageId message, PersonId principal, Instant at);

    /** A principal's copies, newest first. */
    List<Copy> copiesOf(PersonId principal, int limit);

    Optional<Copy> copyOf(PersonId principal, MessageId message);

    /** Notes the first time that the principal opened the copy. */
    void opened(PersonId principal, MessageId message, Instant at);

    /** A privacy message's copy for a principal. */
    record Copy(Message message, Instant at, Optional<Instant> openedAt) {}
}
