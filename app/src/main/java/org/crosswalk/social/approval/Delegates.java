package org.crosswalk.social.approval;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;

/** Who approves for whom; ended ones are left out. */
public interface Delegates {
    List<Delegate> of(PersonId person);

    List<Delegate> namedBy(PersonId away);

    void add(Delegate delegate);

    /** False where it is not theirs, or has ended. */
    boolean end(String id, PersonId away, Instant at);
}
