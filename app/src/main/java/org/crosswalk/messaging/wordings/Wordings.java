package org.crosswalk.messaging.wordings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;

/** All wordings in use. What was ended stays on file with who ended it. */
public interface Wordings {
    /** A group's own, or the district's, in the order of their subjects. */
    List<Wording> of(Optional<GroupId> group);

    Optional<Wording> find(String id);

    void add(Wording wording);

    /** False where somebody else ended it first. */
    boolean end(String id, PersonId by, Instant at);
}
