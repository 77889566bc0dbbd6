package org.crosswalk.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.crosswalk.archive.tree.Hash;

/**
 * What the tree holds of an entry: digests and a salt, never what was said. Its bytes are
 *
 * <pre>
 * crosswalk-leaf/v1
 * salt 32 random bytes, in hexadecimal
 * content SHA-256 of the content's bytes
 * envelope SHA-256 of "kind\nat\nabout", the time as 2026-03-02T12:00:00.123456Z
 * </pre>
 *
 * each line with its newline, and its hash is that of a leaf in RFC 6962. Without the salt nobody can tell from the hash
 * what was logged, even if they could guess every word.
 */
public record Leaf(String salt, String content, String envelope) {
    public static final int SALT_BYTES = 32;

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * The leaf of an entry.
     *
     * @param digest of the content, in hexadecimal
     */
    public static Leaf of(byte[] salt, String kind, String about, Instant at, String digest) {
        String envelope = kind + "\n" + MICROSECONDS.format(at) + "\n" + about;
        return new Leaf(HexFormat.of().formatHex(salt), digest, Digest.of(envelope));
    }

    public byte[] bytes() {
        return ("crosswalk-leaf/v1\nsalt " + salt + "\ncontent " + content + "\nenvelope " + envelope + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public Hash hash() {
        return Hash.leaf(bytes());
    }
}
