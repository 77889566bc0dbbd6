package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Introspected
record CopyRow(
        String message, LocalDateTime copiedAt, @Nullable LocalDateTime openedAt) {}
