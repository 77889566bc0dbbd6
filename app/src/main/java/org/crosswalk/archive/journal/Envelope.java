package org.crosswalk.archive.journal;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From whom and to whom a mail was carried (RFC 5321), which its own headers need not tell.
 *
 * @param sender null where nobody knows, as with old mail; empty for a bounce
 * @param recipients everybody it was handed over for, also those in no header
 */
@Serdeable
public record Envelope(@Nullable String sender, List<String> recipients) {
    public static final Envelope UNKNOWN = new Envelope(null, List.of());
}
