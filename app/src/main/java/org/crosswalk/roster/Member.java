package org.crosswalk.roster;

import org.crosswalk.common.PersonId;

/** Somebody who belongs to a group on a day, as a student or as its staff (coach, advisor, teacher, aide). */
public record Member(PersonId person, Part part) {
    public enum Part {
        STUDENT,
        STAFF
    }
}
