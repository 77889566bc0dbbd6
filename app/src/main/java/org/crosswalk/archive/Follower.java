package org.crosswalk.archive;

import java.time.Duration;

/** What follows the archive on this node for whoever looks something up, such as the search's index. */
public interface Follower {
    /** Up to which entry everything is found. */
    long upTo();

    /** Waits until everything up to an entry is found, but no longer than this. */
    void await(long number, Duration atMost);
}
