package org.crosswalk.social;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** What was approved, on its way to the networks: durable, once on each account, and taken back where it must. */
public interface Publications {
    /**
     * Publishes the post through the account, not before that instant. In the caller's transaction: nothing is published
     * whose approval was not archived.
     *
     * @param now when this is asked
     */
    void schedule(Post post, Account account, Instant at, Instant now);

    /** Where the post is or will be, one for each account. */
    List<Published> of(PostId post);

    /** Takes the post back everywhere, in the caller's transaction: what waits is not published, what is out is deleted there. */
    void retract(PostId post, PersonId by, String why, Instant now);

    enum State {
        PLANNED,
        PUBLISHED,
        FAILED,
        RETRACTING,
        RETRACTED
    }

    /**
     * A post on one account.
     *
     * @param at when it is planned, or when it came to be as it is
     * @param where its address for everybody, once it is out; null so far
     * @param detail what went wrong, for whoever oversees; empty where nothing did
     */
    record Published(
            AccountId account,
            State state,
            Instant at,
            @Nullable URI where,
            String detail) {}
}
