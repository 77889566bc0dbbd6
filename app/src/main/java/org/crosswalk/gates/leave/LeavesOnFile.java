package org.crosswalk.gates.leave;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** Every leave that was given, with what was taken back. Nothing of it is ever changed. */
public interface LeavesOnFile {
    /** The newest first. */
    List<Leave> at(OrgId school);

    List<Leave> of(PersonId staff);

    Optional<Leave> find(long id);

    long give(Leaves.Wish wish, PersonId by, Instant at);

    /** False where it was taken back before. */
    boolean end(long id, Leave.Ended ended);
}
