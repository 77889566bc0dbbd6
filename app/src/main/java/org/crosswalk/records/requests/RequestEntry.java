package org.crosswalk.records.requests;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What the archive keeps of a request. */
sealed interface RequestEntry {
    /** How it came. The requester's addresses are left out: they are in the request's own row, which nobody searches. */
    @Serdeable
    record Received(
            String request,
            String what,
            @Nullable String requester,
            String how,
            String receivedAt,
            @Nullable String enteredBy)
            implements RequestEntry {}

    @Serdeable
    record Stepped(
            String request, int number, Step step, @Nullable String by, String why) implements RequestEntry {}
}
