package org.crosswalk.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** Schools, who goes to them and who leads them. */
public interface Schools {
    record School(OrgId id, String name) {}

    List<School> all();

    /** Empty for what is no school now. */
    default Optional<String> name(OrgId id) {
        return all().stream()
                .filter(school -> school.id().equals(id))
                .map(School::name)
                .findFirst();
    }

    /** The schools each student attends on that day; a student without one is absent from the answer. */
    Map<PersonId, Set<OrgId>> attendedBy(Collection<PersonId> students, LocalDate on);

    /** Who has the principal's role at the school on that day; empty where the roster names nobody. */
    Set<PersonId> principalsOf(OrgId school, LocalDate on);
}
