package org.crosswalk.archive.journal;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Attached;
import org.crosswalk.archive.Digest;
import org.jspecify.annotations.Nullable;

/** Reads a mail for its entry. Nothing is dropped: what cannot be read is an entry too, with its raw bytes and the reason. */
@Singleton
class MailReading {
    static final String TYPE = "message/rfc822";

    private final PartTexts texts;

    MailReading(PartTexts texts) {
        this.texts = texts;
    }

    MailEntry of(RawMail mail) {
        Attached raw = new Attached(Digest.of(mail.bytes()), "", TYPE, mail.bytes().length);
        try {
            return read(mail, LenientMail.of(mail.bytes()), raw);
        } catch (MessagingException | RuntimeException | StackOverflowError e) {
            return unread(mail, raw, "it cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private MailEntry read(RawMail mail, MimeMessage message, Attached raw) throws MessagingException {
        MailHeaders headers = new MailHeaders(message);
        if (headers.areMissing()) {
            return unread(mail, raw, "it has no headers of a mail");
        }
        MailBody body = new MailBody(texts).read(message);
        String subject = headers.subject();
        String id = headers.messageId();
        List<String> from = headers.addresses("From");
        Instant sent = headers.sent();
        return new MailEntry(
                mail.source(),
                mail.envelope(),
                id,
                Threads.of(headers.references(), headers.inReplyTo(), id, subject),
                sameAs(from, sent, subject, body),
                sent,
                from,
                headers.addresses("To"),
                headers.addresses("Cc"),
                headers.addresses("Bcc"),
                subject,
                body.text(),
                body.parts(),
                raw,
                body.trouble());
    }

    private static String sameAs(List<String> from, @Nullable Instant sent, String subject, MailBody body) {
        StringBuilder letter = new StringBuilder();
        letter.append(from)
                .append('\n')
                .append(sent)
                .append('\n')
                .append(Threads.bare(subject))
                .append('\n');
        letter.append(MailText.inOneLine(body.text()));
        body.parts().forEach(part -> letter.append('\n').append(part.digest()));
        return Digest.of(letter.toString());
    }

    private static MailEntry unread(RawMail mail, Attached raw, String why) {
        String text = MailText.of(mail.bytes(), null);
        return new MailEntry(
                mail.source(),
                mail.envelope(),
                null,
                "raw:" + raw.attachment(),
                raw.attachment(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                text.length() > 100_000 ? MailText.clean(text.substring(0, 100_000)) : text,
                List.of(),
                raw,
                why);
    }
}
