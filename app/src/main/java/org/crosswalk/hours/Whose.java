package org.crosswalk.hours;

import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** Whose hours. */
public sealed interface Whose {
    record TheDistricts() implements Whose {}

    record Schools(OrgId school) implements Whose {}

    /** Of somebody who writes: what they send waits for these. */
    record Persons(PersonId person) implements Whose {}
}
