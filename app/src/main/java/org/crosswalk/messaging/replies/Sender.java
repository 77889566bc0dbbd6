package org.crosswalk.messaging.replies;

import java.util.Optional;
import org.crosswalk.common.PersonId;

/** Who wrote a mail, as far as its address tells. */
sealed interface Sender {
    /**
     * Somebody the message went to at that address.
     *
     * @param as empty where it was a letter of the service's own, to which nobody's answer is awaited
     */
    record Family(PersonId person, Optional<Reply.As> as) implements Sender {}

    /** Somebody of the staff, from the district's account. */
    record Staff() implements Sender {}

    /** Somebody of the staff, by all appearance, from an account of their own; the pack does not take that. */
    record PersonalAccount() implements Sender {}

    record Unknown() implements Sender {}
}
