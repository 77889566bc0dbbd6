package org.crosswalk.archive;

import java.time.Instant;

/**
 * One archived entry.
 *
 * @param number 1 for the first; without gaps
 * @param kind {@link EntryKind#UNKNOWN} where the row names none that there is
 * @param content canonical JSON (RFC 8785); {@link #DISPOSED} where it was disposed of
 * @param digest SHA-256 of the content's UTF-8 bytes, in hexadecimal; of what the content was
 */
public record ArchiveEntry(long number, EntryKind kind, String about, Instant at, String content, String digest) {
    /** What is left to read of an entry whose key was destroyed; no entry was ever archived with this content. */
    public static final String DISPOSED = "{}";

    /** Stands for what cannot be opened: canonical JSON has no space, so no entry was ever archived with it either. */
    private static final String UNREADABLE = "{ }";

    /** One whose content cannot be opened or is no JSON, since the row or its key was altered. */
    public static ArchiveEntry unreadable(long number, EntryKind kind, String about, Instant at, String digest) {
        return new ArchiveEntry(number, kind, about, at, UNREADABLE, digest);
    }

    public boolean isDisposed() {
        return content.equals(DISPOSED);
    }

    public boolean isReadable() {
        return !content.equals(UNREADABLE);
    }

    /** @throws UnreadableEntry where it cannot be read, so that nobody takes it for empty */
    @Override
    public String content() {
        if (!isReadable()) {
            throw new UnreadableEntry(number);
        }
        return content;
    }
}
