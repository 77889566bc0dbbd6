package org.crosswalk.delivery;

import java.time.Instant;

/** What follows from an attempt. */
public sealed interface Settlement {
    record Delivered() implements Settlement {}

    record Failed() implements Settlement {}

    record Again(Instant at) implements Settlement {}
}
