package org.crosswalk.messaging.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * What the API says of a message.
 *
 * @param outcome {@code sent}, {@code waiting}, {@code held}, {@code refused}, {@code stopped} or {@code cancelled}
 * @param leavesAt when it leaves, in UTC, while it is {@code waiting}; else null
 * @param at when it was written, in UTC
 */
@Serdeable
@Schema(name = "Message")
record MessageAnswer(
        String id,
        String group,
        String subject,
        Instant at,
        String outcome,
        @Nullable Instant leavesAt,
        String edition,
        List<String> copied,
        List<ReasonAnswer> reasons,
        List<DeliveryAnswer> deliveries) {

    @Serdeable
    @Schema(name = "Reason")
    record ReasonAnswer(String words, String clause, String document, String section, String says) {}

    /**
     * @param recipient {@code sourcedId}
     * @param state {@code waiting}, {@code retrying}, {@code delivered} or {@code failed}
     */
    @Serdeable
    @Schema(name = "Delivery")
    record DeliveryAnswer(
            String recipient,
            String channel,
            String state,
            int attempts,
            @Nullable String detail) {}

    /**
     * A refusal (RFC 9457), with the clause and the lawful ways.
     *
     * @param id the refused proposal, which is archived too; null where nothing was decided
     */
    @Serdeable
    @Schema(name = "Refusal")
    record Refusal(
            String type,
            String title,
            int status,
            String detail,
            @Nullable String id,
            List<ReasonAnswer> reasons,
            List<String> instead) {}
}
