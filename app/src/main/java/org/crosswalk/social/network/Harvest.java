package org.crosswalk.social.network;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments as a network gave them. */
public sealed interface Harvest {
    /**
     * @param comments those since the cursor, and perhaps some that were seen before
     * @param cursor where the next harvest begins
     */
    record Gathered(List<Comment> comments, String cursor) implements Harvest {}

    /** @param notBefore when the network will listen again, in UTC; null where it did not say */
    record Unknown(String reason, @Nullable Instant notBefore) implements Harvest {}

    /**
     * What somebody said under a post.
     *
     * @param post the post at the top, also where it answers another comment
     * @param author as the network shows them
     * @param text plain
     * @param at when the network says it was written, in UTC
     * @param snapshot the network's whole answer about it, as JSON
     */
    record Comment(RemoteId id, RemoteId post, String author, String text, Instant at, URI url, String snapshot) {}
}
