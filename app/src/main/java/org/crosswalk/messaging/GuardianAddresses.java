package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Addresses;
import org.crosswalk.contacts.VerifiedAddress;
import org.crosswalk.roster.Person;

/** Where guardians have proved another address than the one that the SIS lists, they are written to there (LEI-10). */
@Singleton
class GuardianAddresses {
    private final Addresses addresses;
    private final Clock clock;

    GuardianAddresses(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Gives each of the people their verified address, where they have one; tells who has. */
    Set<PersonId> putInto(Map<PersonId, Person> people) {
        Map<PersonId, VerifiedAddress> verified = addresses.verified(people.keySet(), clock.instant());
        verified.forEach(
                (guardian, address) -> people.computeIfPresent(guardian, (_, person) -> person.at(address.address())));
        return verified.keySet();
    }
}
