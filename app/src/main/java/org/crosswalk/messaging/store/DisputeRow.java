package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;

/** @param disputedAt in UTC */
@Introspected
record DisputeRow(String message, int finding, String category, String author, String note, LocalDateTime disputedAt) {}
