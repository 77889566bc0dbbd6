package org.crosswalk.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** Who is signed in, on any node: sessions are kept in the database and end by themselves when idle (CAM-08). */
public interface Sessions {
    /** Begins a session and archives the sign-in with it. */
    Secret begin(PersonId person, Instant at);

    /** Whose session it is, if it has been seen within the idle time; seeing it keeps it alive. */
    Optional<PersonId> see(Secret secret, Duration idle, Instant at);

    void end(Secret secret, Instant at);

    /** Ends every session of somebody, such as one who has left (CAM-09). */
    void endAll(PersonId person, Instant at);
}
