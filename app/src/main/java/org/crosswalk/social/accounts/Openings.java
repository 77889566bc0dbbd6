package org.crosswalk.social.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;

/** All wishes to see a secret. */
public interface Openings {
    /** Newest first. */
    List<Opening> of(AccountId account);

    Optional<Opening> find(String id);

    void add(Opening opening);

    /** False where somebody was quicker. */
    boolean agree(String id, PersonId by, Instant at);

    /** False where it was seen before. */
    boolean see(String id, Instant at);
}
