package org.crosswalk.access;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;

/** Whose access is suspended. It ends their sessions at once, and while it lasts they have no duty (LEI-23, BEL-12). */
public interface Suspensions {
    record Suspension(long id, PersonId person, String why, PersonId by, Instant at) {}

    boolean isSuspended(PersonId person);

    /** Those that have not ended, newest first. */
    List<Suspension> all();

    /** Suspends, ends every session and archives it; false where it was suspended before. */
    boolean suspend(PersonId person, String why, PersonId by, Instant at);

    /** Gives access back and archives it; false where there was nothing to end. */
    boolean end(long suspension, String why, PersonId by, Instant at);
}
