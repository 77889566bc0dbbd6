package org.crosswalk.records.requests;

import java.util.List;
import java.util.Optional;

/** Requests and their steps; kept for ever, never changed. */
public interface Requests {
    void add(RecordsRequest request);

    /** Adds a step; the request is held by the caller's transaction from {@link #locked} on. */
    void add(RequestId request, Event event);

    Optional<RecordsRequest> find(RequestId id);

    /** The request, which nobody else changes before the caller's transaction ends. */
    Optional<RecordsRequest> locked(RequestId id);

    /** Those that are not closed, oldest first. */
    List<RecordsRequest> open();

    /** Those that are closed, last closed first. */
    List<RecordsRequest> closed(int limit);
}
