package org.crosswalk.messaging;

import org.crosswalk.archive.Attached;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes along with a message.
 *
 * @param upload under which its bytes wait while the message is written; null once they are in the archive
 * @param digest SHA-256 of its bytes as they are sent
 * @param source SHA-256 of its bytes as they were uploaded
 * @param size in bytes, as it is sent
 * @param text what was read in it; findings have their places there
 * @param unread what in it could not be read, in plain words; null where all was
 */
public record Enclosed(
        @Nullable String upload,
        String digest,
        String source,
        String name,
        String type,
        long size,
        String text,
        @Nullable String unread) {

    public Attached attached() {
        return new Attached(digest, name, type, size);
    }
}
