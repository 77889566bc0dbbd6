package org.crosswalk.messaging.replies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail;
import org.jspecify.annotations.Nullable;

/** Mail of which it is not known, or not right, who sent it. */
public interface Quarantine {
    /**
     * What somebody made of it, once: taken as this person's reply, or dismissed.
     *
     * @param person whose reply it was found to be; null where dismissed
     */
    record Answer(ReplyId mail, Kind answer, @Nullable PersonId person, PersonId by, String note, Instant at) {
        public enum Kind {
            ACCEPTED,
            DISMISSED
        }
    }

    /** Keeps the mail whole; nothing where the same mail was kept before. */
    Optional<String> keep(IncomingMail mail, MessageId message, Instant at);

    void add(Quarantined mail);

    /** Those that nobody has answered and a person has to see, newest first; what a machine wrote is only kept. */
    List<Quarantined> waiting(int limit);

    Optional<Quarantined> find(ReplyId id);

    Optional<Answer> answer(ReplyId id);

    /** False where somebody else was first. */
    boolean answer(Answer answer);

    /** Whether the address was told of a mail to that message since then. */
    boolean wasTold(String address, MessageId message, Instant since);
}
