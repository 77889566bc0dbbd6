package org.crosswalk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** Who stands in for which principal, and when. Each step is archived; what was ended stays on file. */
public interface Delegations {
    /** Those that hold for the person on that day. */
    List<Delegation> to(PersonId delegate, LocalDate on);

    /** Those that hold in the school on that day. */
    List<Delegation> in(OrgId school, LocalDate on);

    /** What a principal has named that is not over on that day, the first to begin first. */
    List<Delegation> by(PersonId principal, LocalDate on);

    void add(Delegation delegation);

    /** False where it is not the principal's, or was ended before. */
    boolean end(long id, PersonId principal, Instant at);
}
