package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.SignedIn;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/** The copies that principals get of privacy messages. Opening one, or the message itself, is archived (603 CMR 23.07(1)). */
@Singleton
public class Copies {
    private static final int NEWEST = 200;

    private final Messages messages;
    private final Archive archive;

    Copies(Messages messages, Archive archive) {
        this.messages = messages;
        this.archive = archive;
    }

    public List<Messages.Copy> of(PersonId principal) {
        return messages.copiesOf(principal, NEWEST);
    }

    @Transactional
    public Optional<Messages.Copy> open(SignedIn principal, MessageId message, Instant at) {
        Optional<Messages.Copy> copy = messages.copyOf(principal.person(), message);
        copy.ifPresent(_ -> {
            messages.opened(principal.person(), message, at);
            archive.append(EntryKind.ACCESS, message.value(), at, opened(principal, "copy"));
        });
        return copy;
    }

    /** The message, where this person may read it; where it is confidential and somebody else's, the look is archived first. */
    @Transactional
    public Optional<Message> read(SignedIn who, MessageId id, Instant at) {
        Optional<Message> readable = messages.find(id).filter(message -> Readers.mayRead(who, message));
        readable.filter(message -> Readers.leavesALook(who, message))
                .ifPresent(_ -> archive.append(EntryKind.ACCESS, id.value(), at, opened(who, "message")));
        return readable;
    }

    private static Entries.CopyOpened opened(SignedIn principal, String what) {
        return new Entries.CopyOpened(
                new Entries.Who(principal.person().value(), principal.name(), "PRINCIPAL", List.of()), what);
    }
}
