package org.crosswalk.social.afterwards;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A published post that another hand has changed or taken away, as the archive keeps it.
 *
 * @param text what it says now; null where it is gone
 * @param snapshot the network's whole answer, as JSON; null where it is gone
 */
@Serdeable
public record StandingEntry(
        String publication,
        String post,
        String account,
        String remoteId,
        @Nullable String version,
        @Nullable String text,
        @Nullable String snapshot) {}
