package org.crosswalk.social.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a change to what is public. */
public sealed interface Change {
    record Made() implements Change {}

    /** The network cannot, or will not. */
    record Impossible(String reason) implements Change {}

    /** @param notBefore when the network will listen again, in UTC; null where it did not say */
    record TryAgain(String reason, @Nullable Instant notBefore) implements Change {}
}
