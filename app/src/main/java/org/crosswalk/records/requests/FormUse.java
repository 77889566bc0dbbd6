package org.crosswalk.records.requests;

import java.time.Instant;

/** Counts the uses of the public form on all nodes together, so that nobody can flood the desk. */
public interface FormUse {
    /** Counts one use from a network address; false where there were too many within the hour, and it does not count. */
    boolean admits(String address, Instant at);
}
