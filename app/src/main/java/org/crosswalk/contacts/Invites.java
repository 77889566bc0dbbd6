package org.crosswalk.contacts;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** Links that were sent to guardians' SIS addresses, by the hash of their token. */
public interface Invites {
    record Invite(PersonId guardian, PersonId student, PersonId by, Instant at, Instant until) {}

    void add(String tokenHash, Invite invite);

    /** The invite, unless a newer one was sent to the same guardian. */
    Optional<Invite> newest(String tokenHash);
}
