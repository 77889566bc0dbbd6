package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.crosswalk.Tidewater;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.policy.Outcome;

/** Messages in which the scan finds something that an author may dispute. */
@Singleton
public class Disputed {
    private final Correspondence correspondence;

    Disputed(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** Held, with one finding in the text at least. */
    public Message held(PersonId sender) {
        return written(sender, "You are such a loser.", Outcome.HOLD);
    }

    /** Refused for its number. */
    public Message refused(PersonId sender) {
        return written(sender, "My social security number is 123-45-6789.", Outcome.REFUSE);
    }

    private Message written(PersonId sender, String text, Outcome outcome) {
        Draft draft = new Draft(Tidewater.SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "The play", text, true);
        Sending sending = correspondence.send(sender, draft, UUID.randomUUID().toString(), Tidewater.NOON);
        Message message = ((Sending.Decided) sending).message();
        assertThat(message.verdict().outcome()).isEqualTo(outcome);
        assertThat(message.found()).isNotEmpty();
        return message;
    }
}
