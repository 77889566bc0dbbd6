package org.crosswalk.access;

import java.util.Set;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who walks up to every route, with the charges they have. Without a person: a stranger. */
enum Walker {
    STRANGER(null, Set.of()),
    STUDENT(Cast.JAYLEN, Set.of()),
    COACH(Cast.DANA, Set.of(new Charge(Duty.COACH, Cast.HARBOR, Cast.SOCCER.id()))),
    TEACHER(Cast.SAM, Set.of(new Charge(Duty.TEACHER, Cast.HARBOR, Cast.BIOLOGY.id()))),
    PRINCIPAL(Cast.RUTH, Set.of(new Charge(Duty.PRINCIPAL, Cast.HARBOR, null))),
    REVIEWER(Cast.IMANI, Set.of(new Charge(Duty.REVIEWER, Cast.HARBOR, null))),
    RECORDS_OFFICER(Cast.THEO, Set.of(new Charge(Duty.RECORDS_OFFICER, null, null))),
    IT_ADMINISTRATOR(Cast.PRIYA, Set.of(new Charge(Duty.IT_ADMINISTRATOR, null, null)));

    final @Nullable PersonId person;
    final Set<Charge> charges;

    Walker(@Nullable PersonId person, Set<Charge> charges) {
        this.person = person;
        this.charges = charges;
    }
}
