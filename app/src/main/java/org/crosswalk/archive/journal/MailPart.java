package org.crosswalk.archive.journal;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A file or a forwarded mail within a mail. Its bytes are not kept apart: they are in the raw mail.
 *
 * @param name as its sender wrote it; empty where it has none
 * @param type its media type, as its sender declared it
 * @param size of its bytes, decoded
 * @param digest SHA-256 of its bytes, decoded
 * @param text what it says, as far as that could be read
 * @param trouble why its text is missing or cut short; null where it is whole
 */
@Serdeable
public record MailPart(
        String name,
        String type,
        long size,
        String digest,
        String text,
        @Nullable String trouble) {}
