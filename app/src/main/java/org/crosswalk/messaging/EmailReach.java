package org.crosswalk.messaging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Bounces;
import org.crosswalk.optout.OptOuts;
import org.crosswalk.roster.Person;

/** Tells whom e-mail would not reach, and why. */
@Singleton
class EmailReach {
    private final Bounces bounces;
    private final OptOuts optOuts;

    EmailReach(Bounces bounces, OptOuts optOuts) {
        this.bounces = bounces;
        this.optOuts = optOuts;
    }

    /** Those of the people to whom an e-mail would come to nothing; what is urgent passes by an opt-out. */
    Map<PersonId, Unreached.Why> without(Collection<Person> people, boolean urgent) {
        Set<EmailAddress> bounced = bounces.among(
                people.stream().map(Person::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<PersonId> optedOut = urgent
                ? Set.of()
                : optOuts.of(people.stream().map(Person::id).toList(), Channel.EMAIL)
                        .keySet();
        Map<PersonId, Unreached.Why> without = new HashMap<>();
        for (Person person : people) {
            if (person.email() == null) {
                without.put(person.id(), Unreached.Why.NO_ADDRESS);
            } else if (bounced.contains(person.email())) {
                without.put(person.id(), Unreached.Why.BOUNCED);
            } else if (optedOut.contains(person.id())) {
                without.put(person.id(), Unreached.Why.OPTED_OUT);
            }
        }
        return without;
    }
}
