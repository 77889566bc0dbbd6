package org.crosswalk.access;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** Bearer tokens with which a program acts for a person at the API. Shown once, kept as a hash, until revoked. */
public interface ApiTokens {
    Secret make(PersonId person, String by, Instant at);

    /** For whom the token acts; nothing where it is unknown or revoked. */
    Optional<PersonId> holder(Secret token);

    /** Revokes every token of the person; gives how many. */
    int revokeAll(PersonId person, String by, Instant at);
}
