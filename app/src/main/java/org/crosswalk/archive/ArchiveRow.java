package org.crosswalk.archive;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.archive.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What the database really holds under a number, whether or not it could ever have been written by the service.
 *
 * @param salt null where it is missing
 * @param leaf null where it is missing
 * @param disposedUnder the number of the entry under which it was disposed of, or null
 */
public record ArchiveRow(
        long number,
        @Nullable Body body,
        byte @Nullable [] salt,
        @Nullable Hash leaf,
        @Nullable Long disposedUnder) {
    /**
     * The entry's own row.
     *
     * @param content opened; sealed as it lies there where it cannot be
     * @param digest as it is written there
     */
    public record Body(String kind, String about, Instant at, byte[] content, String digest) {
        /** Whether the content is what was digested. */
        public boolean isDigested() {
            return Digest.of(content).equals(digest);
        }

        /** What is logged of it, going by the digest that is written there. */
        public Leaf leaf(byte[] salt) {
            return Leaf.of(salt, kind, about, at, digest);
        }
    }

    /** What was logged, going by the row as it is now. */
    public Optional<Leaf> logged() {
        return body == null || salt == null ? Optional.empty() : Optional.of(body.leaf(salt));
    }
}
