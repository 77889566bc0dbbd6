package org.crosswalk.records.holds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** The holds; a lifted one stays on file. */
public interface Holds {
    /** Those that are not lifted, oldest first. */
    List<Hold> inForce();

    Optional<Hold> find(long id);

    /** Gives its id. */
    long add(Hold hold);

    /** False where it was lifted before, or there is none. */
    boolean lift(long id, PersonId by, String because, Instant at);
}
