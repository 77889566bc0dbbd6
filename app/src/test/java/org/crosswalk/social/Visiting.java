package org.crosswalk.social;

import jakarta.inject.Singleton;
import org.crosswalk.Tidewater;
import org.crosswalk.access.Charges;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;

/** Lets somebody of Tidewater act with the duties they have at noon. */
@Singleton
public class Visiting {
    private final Charges charges;
    private final People people;

    Visiting(Charges charges, People people) {
        this.charges = charges;
        this.people = people;
    }

    public SignedIn as(PersonId person) {
        return new SignedIn(
                person, people.find(person).orElseThrow().name(), charges.of(person, Tidewater.NOON.toLocalDate()));
    }
}
