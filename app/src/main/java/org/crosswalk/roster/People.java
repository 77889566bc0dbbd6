package org.crosswalk.roster;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** The people of the roster who have not left. */
public interface People {
    Optional<Person> find(PersonId id);

    /** Those of the ids that are known and have not left. */
    Map<PersonId, Person> all(Collection<PersonId> ids);
}
