package org.crosswalk.social.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a publication is on its network already. Not to know is not the same as not to be there. */
public sealed interface Sighting {
    record There(Outcome.Published post) implements Sighting {}

    record NotThere() implements Sighting {}

    /** @param notBefore when the network will listen again, in UTC; null where it did not say */
    record Unknown(String reason, @Nullable Instant notBefore) implements Sighting {}
}
