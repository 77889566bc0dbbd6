package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;

/** Which guardians of students can be written to, and why others cannot. */
@Singleton
public class Hearing {
    private final Guardianships guardianships;
    private final People people;
    private final GuardianAddresses addresses;
    private final EmailReach email;

    Hearing(Guardianships guardianships, People people, GuardianAddresses addresses, EmailReach email) {
        this.guardianships = guardianships;
        this.people = people;
        this.addresses = addresses;
        this.email = email;
    }

    /**
     * A guardian of one student.
     *
     * @param guardian with the address at which they are reached
     * @param verified whether that address is another than the SIS lists, and was verified (LEI-10)
     * @param why what keeps them from hearing; empty where they hear
     */
    public record Ear(PersonId student, Person guardian, boolean verified, Optional<Unreached.Why> why) {}

    /** Everybody whom the roster has as guardian of one of the students, once for each of these. */
    public List<Ear> of(Collection<PersonId> students, boolean urgent, LocalDate on) {
        List<Guardianship> listed = guardianships.of(students);
        Map<PersonId, Person> known =
                people.all(listed.stream().map(Guardianship::guardian).collect(Collectors.toSet()));
        Set<PersonId> verified = addresses.putInto(known);
        Map<PersonId, Unreached.Why> without = email.without(known.values(), urgent);
        return listed.stream()
                .filter(guardianship -> known.containsKey(guardianship.guardian()))
                .map(guardianship -> new Ear(
                        guardianship.student(),
                        Objects.requireNonNull(known.get(guardianship.guardian())),
                        verified.contains(guardianship.guardian()),
                        guardianship.mayHear(on)
                                ? Optional.ofNullable(without.get(guardianship.guardian()))
                                : Optional.of(Unreached.Why.NO_RIGHTS)))
                .toList();
    }
}
