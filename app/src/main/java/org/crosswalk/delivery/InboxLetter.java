package org.crosswalk.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as it lies in somebody's inbox. */
public record InboxLetter(
        Letter letter,
        Parcel.Part part,
        Instant receivedAt,
        @Nullable Instant readAt) {}
