package org.crosswalk.messaging.replies.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** @param answeredAt in UTC */
@Introspected
record AnswerRow(
        String mail,
        String answer,
        @Nullable String person,
        String answeredBy,
        String note,
        LocalDateTime answeredAt) {}
