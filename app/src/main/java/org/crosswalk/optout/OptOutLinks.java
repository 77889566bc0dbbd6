package org.crosswalk.optout;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;

/** Remembers whose link it is that ends a channel, by the hash of its token. */
public interface OptOutLinks {
    record Link(PersonId person, Channel channel) {}

    void add(String tokenHash, Link link, Instant at);

    Optional<Link> find(String tokenHash);
}
