package org.crosswalk.social.network;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** One post on one account. The same in every attempt, so that a network can be asked whether it knows it. */
public record PublicationId(String value) {
    public PublicationId {
        UUID.fromString(value);
    }

    public static PublicationId random() {
        return new PublicationId(UUID.randomUUID().toString());
    }

    /** Bits that are spread evenly and always the same for this publication; the first 64 of its SHA-256. */
    public long bits() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            long bits = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                bits = bits << Byte.SIZE | digest[i] & 0xff;
            }
            return bits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
