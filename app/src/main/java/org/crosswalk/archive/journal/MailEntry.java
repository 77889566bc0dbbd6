package org.crosswalk.archive.journal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Attached;
import org.jspecify.annotations.Nullable;

/**
 * The content of an entry of kind MAIL. Addresses are as in {@code Dana Reyes <dreyes@tidewater.example>}.
 *
 * @param source {@code smtp}, or the name of the file it came from
 * @param messageId without its brackets; null where it has none
 * @param thread the same for all mails of one conversation; see {@link Threads}
 * @param sameAs the same for copies of one letter that travelled on different ways: a digest of author, date, subject, text and parts
 * @param sent what its Date header says; null where that cannot be read
 * @param text its body, as text
 * @param parts its attachments
 * @param raw the mail itself, byte by byte
 * @param trouble why it could not be read; null where it could
 */
@Serdeable
public record MailEntry(
        String source,
        Envelope envelope,
        @Nullable String messageId,
        String thread,
        String sameAs,
        @Nullable Instant sent,
        List<String> from,
        List<String> to,
        List<String> cc,
        List<String> bcc,
        String subject,
        String text,
        List<MailPart> parts,
        Attached raw,
        @Nullable String trouble) {}
