package org.crosswalk.access;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Messages;
import org.crosswalk.messaging.Verdict;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;
import org.crosswalk.review.HeldItem;
import org.crosswalk.review.ReviewQueue;
import org.crosswalk.roster.Group;

/** One held message in each group of {@link Cast}, for the walk to find. */
@Singleton
@Requires(property = "test.cast")
class WalkedMessages {
    private final Messages messages;
    private final ReviewQueue queue;

    WalkedMessages(Messages messages, ReviewQueue queue) {
        this.messages = messages;
        this.queue = queue;
    }

    static MessageId in(Group group) {
        byte[] name = group.id().value().getBytes(StandardCharsets.UTF_8);
        return new MessageId(UUID.nameUUIDFromBytes(name).toString());
    }

    void write(Instant at) {
        Cast.GROUPS.stream().filter(group -> messages.find(in(group)).isEmpty()).forEach(group -> write(group, at));
    }

    private void write(Group group, Instant at) {
        Draft draft = new Draft(group.id(), new Audience.WholeGroup(), Matter.ORDINARY, "Practice", "At four.", true);
        Verdict verdict = new Verdict(Outcome.HOLD, "test", List.of(), List.of(), List.of(), "");
        PersonId sender = new PersonId("somebody");
        messages.add(
                new Message(in(group), sender, group.school(), draft, List.of(), at, verdict),
                group.id().value(),
                "0".repeat(64));
        queue.hold(new HeldItem(in(group).value(), group.school(), at));
    }
}
