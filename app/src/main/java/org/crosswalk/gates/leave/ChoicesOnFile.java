package org.crosswalk.gates.leave;

import java.time.Instant;
import java.util.Set;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;

/** What people chose, each choice kept; the newest counts. */
public interface ChoicesOnFile {
    Set<PersonId> joined(GroupId group);

    void choose(GroupId group, PersonId person, boolean join, Instant at);
}
