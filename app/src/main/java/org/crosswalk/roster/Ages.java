package org.crosswalk.roster;

import org.crosswalk.common.PersonId;

/** How old students are, as far as the SIS says. */
public interface Ages {
    /** Nothing known where the student is. */
    Age of(PersonId student);
}
