package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Times are in UTC. */
@Introspected
record DepartureRow(
        String message,
        LocalDateTime leavesAt,
        @Nullable LocalDateTime endedAt,
        @Nullable String how,
        @Nullable String endedBy) {}
