package org.crosswalk.social;

/** Where a school speaks in public. {@code FEED} is the district's own Atom feed, which needs no account elsewhere. */
public enum Network {
    BLUESKY,
    WORDPRESS,
    MASTODON,
    FACEBOOK,
    FEED
}
