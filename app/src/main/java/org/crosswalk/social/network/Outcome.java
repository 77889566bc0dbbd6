package org.crosswalk.social.network;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to publish. Reasons are for the author to read: plain words, never a token. */
public sealed interface Outcome {
    /** It is public. */
    record Published(RemoteId id, URI url) implements Outcome {}

    /** The network will never take it as it is. */
    record Refused(String reason) implements Outcome {}

    /**
     * It may go well later; whether it got through is not known.
     *
     * @param notBefore when the network will listen again, in UTC; null where it did not say
     */
    record TryAgain(String reason, @Nullable Instant notBefore) implements Outcome {}
}
