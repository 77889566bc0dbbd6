package org.crosswalk.messaging.replies;

import java.util.Optional;
import java.util.UUID;

/** One reply, or one mail in quarantine; random, as a message's id is. */
public record ReplyId(String value) {
    public ReplyId {
        UUID.fromString(value);
    }

    public static Optional<ReplyId> parse(String text) {
        try {
            return Optional.of(new ReplyId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public static ReplyId random() {
        return new ReplyId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
