package org.crosswalk.records.production;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Attached;
import org.jspecify.annotations.Nullable;

/** An e-mail as it is archived. */
@Serdeable
record PaperMail(
        List<String> from,
        List<String> to,
        List<String> cc,
        String subject,
        String text,
        Instant sent,
        List<Part> parts,
        @Nullable Attached raw) {
    @Serdeable
    record Part(String name, String type, String digest, String text) {}

    static PaperMail of(String subject, String text) {
        return new PaperMail(
                List.of("Dana Reyes <dreyes@tidewater.example>"),
                List.of("Hugh Dunn <hdunn@tidewater.example>"),
                List.of(),
                subject,
                text,
                Instant.parse("2026-09-01T12:00:00Z"),
                List.of(),
                null);
    }

    PaperMail with(Part... parts) {
        return new PaperMail(from, to, cc, subject, text, sent, List.of(parts), raw);
    }

    PaperMail with(Attached raw) {
        return new PaperMail(from, to, cc, subject, text, sent, parts, raw);
    }
}
