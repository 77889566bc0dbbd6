package org.crosswalk.delivery.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

/** A received mail as a person reads it. */
public record ReadableMail(String from, String subject, String text) {

    /** @throws IllegalArgumentException where the bytes are not a mail */
    public static ReadableMail of(byte[] mail) {
        try {
            MimeMessage message = new MimeMessage((Session) null, new ByteArrayInputStream(mail));
            return new ReadableMail(from(message), Objects.requireNonNullElse(message.getSubject(), ""), text(message));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("Not a mail", e);
        }
    }

    private static String from(MimeMessage message) throws MessagingException {
        return message.getFrom() != null && message.getFrom()[0] instanceof InternetAddress address
                ? address.toUnicodeString()
                : "";
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return switch (content) {
            case Multipart several when several.getCount() > 0 -> text(several.getBodyPart(0));
            case String text -> text;
            default -> "";
        };
    }
}
