package org.crosswalk.messaging;

import org.crosswalk.common.PersonId;

/**
 * Somebody whom the message will not reach, or not by e-mail.
 *
 * @param person the one who is not reached, or the student of whom no guardian is known
 */
public record Unreached(PersonId person, String name, Why why) {
    /** A court order and a right that is merely not recorded look the same to the sender: the office knows. */
    public enum Why {
        NO_ADDRESS,
        /** The mail server knows no such mailbox. */
        BOUNCED,
        /** They asked for no e-mail that can wait. */
        OPTED_OUT,
        NO_GUARDIAN,
        NO_RIGHTS,
        NOT_A_MEMBER
    }
}
