package org.crosswalk.common;

import java.util.UUID;

/** One message, from its proposal on; random, so that an address does not tell how many there are. */
public record MessageId(String value) {
    public MessageId {
        UUID.fromString(value);
    }

    public static MessageId random() {
        return new MessageId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
