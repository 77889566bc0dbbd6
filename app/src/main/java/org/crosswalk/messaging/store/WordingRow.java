package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** @param writtenAt in UTC */
@Introspected
record WordingRow(
        String id,
        @Nullable String groupId,
        String matter,
        String subject,
        String text,
        String writtenBy,
        LocalDateTime writtenAt) {}
