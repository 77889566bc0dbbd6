package org.crosswalk.access;

import java.time.Duration;
import java.time.Instant;

/** Slows guessing down: after a few failures each further try has to wait longer, by account and by address. */
public interface SignInAttempts {
    /**
     * Counts a try for this account name and network address before its outcome is known, so that many at once gain nothing.
     *
     * @return how long to wait first; zero where the try was counted and may go on
     */
    Duration begin(String name, String address, Instant at);

    /** The try succeeded: the account's earlier failures are forgotten. */
    void succeeded(String name);
}
