package org.crosswalk.archive;

import java.time.Instant;

/**
 * One archived entry.
 *
 * @param number 1 for the first; without gaps
 * @param content canonical JSON (RFC 8785); {@link #DISPOSED} where it was disposed of
 * @param digest SHA-256 of the content's UTF-8 bytes, in hexadecimal; of what the content was
 */
public record ArchiveEntry(long number, EntryKind kind, String about, Instant at, String content, String digest) {
    /** What is left to read of an entry whose key was destroyed; no entry was ever archived with this content. */
    public static final String DISPOSED = "{}";

    public boolean isDisposed() {
        return content.equals(DISPOSED);
    }
}
