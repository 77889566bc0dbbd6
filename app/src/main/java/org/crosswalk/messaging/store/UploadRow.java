package org.crosswalk.messaging.store;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record UploadRow(
        String id,
        String digest,
        String source,
        String name,
        String type,
        long size,
        String text,
        @Nullable String unread) {}
