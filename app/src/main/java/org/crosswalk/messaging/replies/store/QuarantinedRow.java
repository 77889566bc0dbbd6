package org.crosswalk.messaging.replies.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/**
 * @param enclosures as JSON
 * @param receivedAt in UTC
 */
@MappedEntity("quarantined_mail")
record QuarantinedRow(
        @Id String id,
        String message,
        String school,
        String reason,
        String address,
        String name,
        String subject,
        String text,
        String enclosures,
        boolean told,
        LocalDateTime receivedAt) {}
