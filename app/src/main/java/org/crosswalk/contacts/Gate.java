package org.crosswalk.contacts;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.MailOwners;

/** What every way to a verified address passes through: rights for the student on that day, and an address of one's own. */
@Singleton
class Gate {
    private final Guardianships guardianships;
    private final MailOwners owners;

    Gate(Guardianships guardianships, MailOwners owners) {
        this.guardianships = guardianships;
        this.owners = owners;
    }

    boolean hasRights(PersonId guardian, PersonId student, LocalDate on) {
        return guardianships.by(guardian).stream()
                .anyMatch(listed -> listed.student().equals(student) && listed.mayHear(on));
    }

    /** An address that the SIS gives to somebody else would carry the message to them. */
    boolean isSomebodyElses(EmailAddress address, PersonId guardian) {
        Set<PersonId> whose = owners.of(address);
        return !whose.isEmpty() && !whose.equals(Set.of(guardian));
    }
}
