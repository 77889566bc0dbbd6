package org.crosswalk.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Duties granted by hand, each with who granted and who ended it. What was ended stays on file. */
public interface GrantedDuties {
    /** What is granted to the person now. */
    List<GrantedDuty> of(PersonId person);

    /** Who holds the duty at that school: granted for it, or for the district. */
    Set<PersonId> holders(Duty duty, OrgId school);

    /** Who holds the duty now, wherever it was granted for. */
    List<PersonId> holders(Duty duty);

    /** Grants and archives it; granting twice changes nothing. */
    void grant(GrantedDuty duty);

    /** Ends it; false where it was not granted. */
    boolean end(PersonId person, Duty duty, @Nullable OrgId school, String by, Instant at);
}
