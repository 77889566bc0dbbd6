package org.crosswalk.files;

import org.jspecify.annotations.Nullable;

/**
 * A file that may be sent: cleaned, and read.
 *
 * @param type its media type
 * @param bytes without what must not be sent along
 * @param text what was read in it, in UTF-16
 * @param unread what could not be read, in plain words; null where all was
 * @param source SHA-256 of the bytes as they were uploaded
 */
public record FileToSend(
        String name,
        String type,
        byte[] bytes,
        String text,
        @Nullable String unread,
        String source) {}
