package org.crosswalk.policy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;

/** Somebody whom the proposal would reach as things stand: with at least one channel that works. */
public sealed interface Recipient {
    PersonId person();

    /** The students among them. */
    static Set<PersonId> students(Collection<Recipient> recipients) {
        return recipients.stream()
                .filter(Student.class::isInstance)
                .map(Recipient::person)
                .collect(Collectors.toUnmodifiableSet());
    }

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
