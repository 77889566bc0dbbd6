package org.crosswalk.policy;

import org.crosswalk.common.PersonId;

/** Somebody whom the proposal would reach as things stand: with at least one channel that works. */
public sealed interface Recipient {
    PersonId person();

    record Student(PersonId person) implements Recipient {}

    record Staff(PersonId person) implements Recipient {}

    /**
     * A guardian, for one student of theirs.
     *
     * @param rights whether they have the right to hear about that student on that day
     */
    record Guardian(PersonId person, PersonId student, Rights rights, AddressSource address) implements Recipient {}

    enum Rights {
        HELD,
        NOT_HELD,
        UNKNOWN
    }

    /** Where a guardian's address comes from (LEI-10). */
    enum AddressSource {
        SIS,
        /** Not the SIS's, and shown to be the guardian's all the same. */
        VERIFIED,
        ELSEWHERE
    }
}
