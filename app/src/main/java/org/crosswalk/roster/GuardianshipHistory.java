package org.crosswalk.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.crosswalk.common.PersonId;

/** What the SIS said of guardianships over time; nothing of it is ever changed. */
public interface GuardianshipHistory {
    /**
     * @param says with the SIS's own restriction, if any
     * @param listed false where the SIS no longer listed it from then on
     */
    record Said(Guardianship says, boolean listed, Instant at) {}

    /** Everything said of the students' guardianships, oldest first. */
    List<Said> of(Collection<PersonId> students);

    /** When the SIS last changed anything about each guardian or a guardianship of theirs; absent where it never did. */
    Map<PersonId, Instant> lastChanges(Collection<PersonId> guardians);
}
