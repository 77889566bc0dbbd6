package org.crosswalk.delivery;

import java.util.List;
import org.crosswalk.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came to one of the service's own addresses, as far as anybody needs to read it.
 *
 * @param returnPath whom the mail servers tell of trouble with it; null where nobody, as with bounces (RFC 5321, 4.5.5)
 * @param from who says to have written it; null where that is nobody, or several
 * @param name the writer's name as the mail gives it, or empty
 * @param text in plain words, made of the HTML where there is nothing plainer
 * @param forged whether a server that is trusted with it says that it does not come from where it says (DMARC, RFC 7489)
 * @param raw all of it, as it came
 * @param digest SHA-256 of what makes two mails the same, in hexadecimal: a server that heard no answer sends again
 */
public record IncomingMail(
        EmailAddress to,
        @Nullable EmailAddress returnPath,
        @Nullable EmailAddress from,
        String name,
        String subject,
        String text,
        Nature nature,
        List<Enclosure> enclosures,
        List<Undelivered> undelivered,
        boolean forged,
        byte[] raw,
        String digest) {

    /** Who or what speaks. */
    public enum Nature {
        /** A person, as far as one can tell. */
        PERSONAL,
        /** A machine, which must never be answered (RFC 3834, 2). */
        AUTOMATIC,
        /** A mail server that says what it could not deliver (RFC 3464). */
        BOUNCE
    }

    /** A file that came with it; it is kept within the raw mail and is not opened. */
    public record Enclosure(String name, String type, long bytes, String sha256) {}

    /**
     * Whom a mail server gave up on.
     *
     * @param detail why, in plain words, with the enhanced status code, such as {@code 5.1.1} (RFC 3463)
     */
    public record Undelivered(EmailAddress recipient, String detail) {}
}
