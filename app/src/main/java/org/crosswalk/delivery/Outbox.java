package org.crosswalk.delivery;

import java.time.Instant;
import java.util.List;

/** The durable queue. What is put here in the caller's transaction leaves once that has committed, and only then. */
public interface Outbox {
    void enqueue(Letter letter, List<Parcel> parcels, Instant at);
}
