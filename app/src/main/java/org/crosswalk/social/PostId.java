package org.crosswalk.social;

import java.util.Optional;
import java.util.UUID;

/** One post, from its draft on; random, so that an address does not tell how many there are. */
public record PostId(String value) {
    public PostId {
        UUID.fromString(value);
    }

    /** The id of that text; nothing where it is none. */
    public static Optional<PostId> parse(String text) {
        try {
            return Optional.of(new PostId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public static PostId random() {
        return new PostId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
