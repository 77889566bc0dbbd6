package org.crosswalk.roster;

import java.util.Collection;
import java.util.List;
import org.crosswalk.common.PersonId;

/** All who work for the district, as the scanner must know them to tell them from students of the same name. */
public interface Staff {
    /**
     * @param givenNames given, preferred and middle names, the given name first
     */
    record Employee(PersonId id, List<String> givenNames, String familyName) {}

    /** Everybody who has a role of staff that has not been ended, whatever its dates. */
    Collection<Employee> all();

    default boolean has(PersonId person) {
        return all().stream().anyMatch(employee -> employee.id().equals(person));
    }
}
