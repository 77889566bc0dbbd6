package org.crosswalk.messaging.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * @param found the scan's findings as JSON
 * @param writtenAt in UTC
 * @param verdict the newest decision as JSON
 */
@MappedEntity("message")
record MessageRow(
        @Id String id,
        String sender,
        String groupId,
        String school,
        String audience,
        String matter,
        String subject,
        String text,
        boolean byEmail,
        @Nullable String guardian,
        String urgency,
        @Nullable LocalDateTime leaveAt,
        String found,
        LocalDateTime writtenAt,
        String verdict) {}
