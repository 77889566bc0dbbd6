package org.crosswalk.roster;

import java.util.Collection;
import java.util.List;
import org.crosswalk.common.PersonId;

/** Who the guardians of students are, with and without rights. */
public interface Guardianships {
    List<Guardianship> of(Collection<PersonId> students);

    /** Every student of whom this person is a guardian. */
    List<Guardianship> by(PersonId guardian);
}
