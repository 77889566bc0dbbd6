package org.crosswalk.social.afterwards;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.network.PublicationId;
import org.crosswalk.social.network.RemoteId;
import org.jspecify.annotations.Nullable;

/**
 * A comment of the public, as it was when it was last seen to have changed.
 *
 * @param id this service's own, a UUID
 * @param written when the network says it was written
 * @param categories what the scan found in it, each once
 * @param edits how often it was seen to have changed
 * @param hiding who hid it; null where nobody did
 */
public record Heard(
        String id,
        AccountId account,
        PublicationId publication,
        RemoteId remotePost,
        RemoteId remote,
        String author,
        String text,
        URI url,
        Instant written,
        Instant heard,
        Concern concern,
        List<String> categories,
        int edits,
        @Nullable Hiding hiding) {
    public enum Concern {
        NONE,
        SLIGHT,
        GRAVE,
        /** The scan failed; unknown is not none. */
        UNKNOWN;

        public boolean alerts() {
            return this == GRAVE || this == UNKNOWN;
        }
    }

    /** Whoever wrote it changed it. */
    Heard saying(String words, Concern now, List<String> found) {
        return new Heard(
                id,
                account,
                publication,
                remotePost,
                remote,
                author,
                words,
                url,
                written,
                heard,
                now,
                found,
                edits + 1,
                hiding);
    }

    /** @param done when the network had done it; null where it has not yet */
    public record Hiding(
            PersonId by,
            Instant asked,
            String reason,
            @Nullable Instant done) {}
}
