package org.crosswalk.contacts;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;

/** Codes that were asked for, kept as hashes. */
public interface CodeFile {
    /** @param knownHash of the code for the SIS address; {@code newHash} of the one for the new address */
    record Pair(
            long id,
            PersonId guardian,
            PersonId student,
            EmailAddress address,
            String knownHash,
            String newHash,
            Instant askedAt,
            Instant until) {}

    void add(Pair pair);

    /** The newest that is neither used nor outdated. */
    Optional<Pair> open(PersonId guardian, Instant at);

    Optional<Instant> lastAsked(PersonId guardian);

    int askedSince(PersonId guardian, Instant since);

    /** Counts a try before it is made, so that nobody gets two for one; false where none is left. */
    boolean tried(long pair, int most);

    /** False where somebody used it first. */
    boolean use(long pair, Instant at);
}
