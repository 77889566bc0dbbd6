package org.crosswalk.common;

import java.util.Optional;
import java.util.UUID;

/** One message, from its proposal on; random, so that an address does not tell how many there are. */
public record MessageId(String value) {
    public MessageId {
        UUID.fromString(value);
    }

    /** The id of that text; nothing where it is none. */
    public static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(new MessageId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public static MessageId random() {
        return new MessageId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
