package org.crosswalk.records.requests;

/** Where a request stands. */
public enum State {
    RECEIVED,
    ASSIGNED,
    RESPONDED,
    PRODUCED,
    APPEALED,
    CLOSED
}
