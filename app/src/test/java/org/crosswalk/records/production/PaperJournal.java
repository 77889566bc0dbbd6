package org.crosswalk.records.production;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.crosswalk.archive.Attached;
import org.crosswalk.archive.Digest;

/** Journals mails as the service does, in as few words. */
@Singleton
@Requires(property = "test.tidewater")
class PaperJournal {
    private final Requested requested;

    PaperJournal(Requested requested) {
        this.requested = requested;
    }

    List<Long> take(List<byte[]> mails) throws MessagingException, IOException {
        List<Long> numbers = new ArrayList<>();
        for (byte[] mail : mails) {
            Attached raw = requested.keep(mail, "message/rfc822", "");
            numbers.add(requested.mail(read(mail, raw)));
        }
        return numbers;
    }

    private static PaperMail read(byte[] bytes, Attached raw) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        List<PaperMail.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        body(mail, text, parts);
        return new PaperMail(
                addresses(mail.getFrom()),
                addresses(mail.getRecipients(RecipientType.TO)),
                addresses(mail.getRecipients(RecipientType.CC)),
                mail.getSubject(),
                text.toString(),
                Instant.parse("2026-09-01T12:00:00Z"),
                parts,
                raw);
    }

    private static void body(MimePart part, StringBuilder text, List<PaperMail.Part> parts)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                body((MimePart) many.getBodyPart(i), text, parts);
            }
        } else if (part.getContent() instanceof MimeMessage inner) {
            StringBuilder within = new StringBuilder(inner.getSubject()).append('\n');
            List<PaperMail.Part> more = new ArrayList<>();
            body(inner, within, more);
            parts.add(new PaperMail.Part(
                    inner.getSubject(), "message/rfc822", Digest.of(within.toString()), within.toString()));
            parts.addAll(more);
        } else if (part.getFileName() != null) {
            String name = MimeUtility.decodeText(part.getFileName());
            String said = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            parts.add(new PaperMail.Part(name, "text/plain", Digest.of(said), said));
        } else if (part.isMimeType("text/plain")) {
            text.append(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }

    private static List<String> addresses(Address[] addresses) {
        return Stream.ofNullable(addresses)
                .flatMap(Arrays::stream)
                .map(InternetAddress.class::cast)
                .map(address -> address.getPersonal() + " <" + address.getAddress() + ">")
                .toList();
    }
}
