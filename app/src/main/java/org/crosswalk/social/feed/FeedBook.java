package org.crosswalk.social.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.social.Picture;
import org.crosswalk.social.Post;

/** Everything that is published, read for the feed. */
public interface FeedBook {
    /** Newest first, one for each post, wherever it went. */
    List<Entry> newest(Optional<OrgId> school, int limit);

    /** Whether a picture with this digest is public now; nothing otherwise. */
    Optional<Picture> picture(String digest);

    /**
     * A post that is or was public.
     *
     * @param where its address on the first network that took it
     * @param withdrawn when it was taken back everywhere; empty while it is public anywhere
     */
    record Entry(Post post, String account, URI where, Instant published, Optional<Instant> withdrawn) {}
}
