package org.crosswalk.messaging.replies;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** All replies, with who can read each, and which messages answered them. */
public interface Replies {
    /** A reply in somebody's list, and when they first read it. */
    record Received(Reply reply, @Nullable Instant readAt) {}

    Optional<Reply> find(ReplyId id);

    /** What this author already answered with that key. */
    Optional<Reply> made(PersonId author, String once);

    /** Of one message, oldest first. */
    List<Reply> to(MessageId message);

    /** Those that the reader was given, newest first. */
    List<Received> givenTo(PersonId reader, int limit);

    /** Who was given it; empty while it waits for a reviewer. */
    List<PersonId> readers(ReplyId id);

    int unread(PersonId reader);

    void add(Reply reply, String once, @Nullable String mail);

    void give(ReplyId id, Collection<PersonId> readers, Instant at);

    /** The first reading counts. */
    void read(ReplyId id, PersonId reader, Instant at);

    void answered(ReplyId id, MessageId answer);

    /** Messages that answered it, oldest first. */
    List<MessageId> answersTo(ReplyId id);
}
