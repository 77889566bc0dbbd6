package org.crosswalk.messaging.replies;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.IncomingMail.Enclosure;
import org.crosswalk.messaging.Found;
import org.crosswalk.policy.Consequence;
import org.crosswalk.policy.Writing;

/**
 * What a student or a guardian answered to a message.
 *
 * @param text what they wrote themselves
 * @param quoted what their mail program put below it, or empty
 * @param enclosures what came with it; kept with the mail, and not opened
 * @param found what the scan found in the text
 * @param follows to what that leads under the district's pack; what is to be held or refused waits for a reviewer
 */
public record Reply(
        ReplyId id,
        MessageId message,
        PersonId author,
        As as,
        Way way,
        String text,
        String quoted,
        List<Enclosure> enclosures,
        List<Found> found,
        Consequence follows,
        Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST = 20_000;

    public enum As {
        STUDENT,
        GUARDIAN;

        public Writing writing() {
            return switch (this) {
                case STUDENT -> Writing.STUDENT_REPLY;
                case GUARDIAN -> Writing.GUARDIAN_REPLY;
            };
        }
    }

    public enum Way {
        EMAIL,
        APP
    }

    /** Whether a reviewer reads it before the staff do. Nothing that a child wrote is thrown away, so refusing is holding. */
    public boolean isToBeReviewed() {
        return follows.compareTo(Consequence.HOLD) >= 0;
    }
}
