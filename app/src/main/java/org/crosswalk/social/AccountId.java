package org.crosswalk.social;

import java.util.Optional;
import java.util.UUID;

/** One official account on a network, from its request on; random, so that an address does not tell how many there are. */
public record AccountId(String value) {
    public AccountId {
        UUID.fromString(value);
    }

    /** The id of that text; nothing where it is none. */
    public static Optional<AccountId> parse(String text) {
        try {
            return Optional.of(new AccountId(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    public static AccountId random() {
        return new AccountId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
