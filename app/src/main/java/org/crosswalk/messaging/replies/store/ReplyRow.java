package org.crosswalk.messaging.replies.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * @param enclosures as JSON
 * @param found the scan's findings as JSON
 * @param writtenAt in UTC
 * @param readAt when the reader asked about first read it, in UTC; null where they have not, or no reader was asked about
 */
@MappedEntity("reply")
record ReplyRow(
        @Id String id,
        String message,
        String author,
        String writtenAs,
        String way,
        String text,
        String quoted,
        String enclosures,
        String found,
        String follows,
        LocalDateTime writtenAt,
        @Nullable LocalDateTime readAt) {}
