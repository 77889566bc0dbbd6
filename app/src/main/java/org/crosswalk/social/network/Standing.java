package org.crosswalk.social.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a published post stands. */
public sealed interface Standing {
    /**
     * It is public.
     *
     * @param version changes whenever the post was edited
     * @param text what it says now
     * @param snapshot the network's whole answer, as JSON
     */
    record Shown(String version, String text, String snapshot) implements Standing {}

    /** It is no longer there. */
    record Gone() implements Standing {}

    /** @param notBefore when the network will listen again, in UTC; null where it did not say */
    record Unknown(String reason, @Nullable Instant notBefore) implements Standing {}
}
