package org.crosswalk.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. */
public final class Digest {
    private Digest() {}

    /** The digest of a text's UTF-8 bytes. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The digest of all that is left in a stream. */
    public static String of(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] read = new byte[1 << 16];
        for (int count = bytes.read(read); count >= 0; count = bytes.read(read)) {
            digest.update(read, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A new digest that is fed piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
