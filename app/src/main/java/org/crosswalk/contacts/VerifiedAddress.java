package org.crosswalk.contacts;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;

/**
 * An address that the SIS does not list and that was shown to be a guardian's (LEI-10).
 *
 * @param student for whom it was shown that this guardian has educational rights
 * @param evidence what was seen, in words; never a copy of it
 * @param by who verified: the guardian with the codes, or staff
 * @param until when it has to be verified again
 */
public record VerifiedAddress(
        long id,
        PersonId guardian,
        PersonId student,
        EmailAddress address,
        How how,
        String evidence,
        PersonId by,
        Instant at,
        Instant until,
        Optional<End> end) {
    public enum How {
        /** A code sent to the address that the SIS lists, and one sent to the new address. */
        CODES,
        /** Staff stood face to face with the guardian. */
        IN_PERSON
    }

    public record End(String why, PersonId by, Instant at) {}
}
