package org.crosswalk.delivery.email;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.crosswalk.archive.Attached;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;

/**
 * A letter as mail (RFC 5322), all but what differs from recipient to recipient: some headers, and the token of the link
 * that ends the channel.
 *
 * @param places where in the mail the token's bytes stand, one place after another
 */
record RenderedLetter(String id, byte[] mail, TokenPlaces places) {

    static RenderedLetter of(Letter letter, Instant writtenAt, MailSettings settings, EnclosedFiles files) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message(letter, writtenAt, settings, files).writeTo(bytes, new String[] {"Message-ID"});
            return new RenderedLetter(letter.id(), bytes.toByteArray(), TokenPlaces.in(bytes.toByteArray()));
        } catch (MessagingException e) {
            throw new IllegalStateException("The letter cannot be written as mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage message(Letter letter, Instant writtenAt, MailSettings settings, EnclosedFiles files)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(from(letter, settings));
        message.setReplyTo(
                new InternetAddress[] {new InternetAddress(letter.replyTo().value())});
        message.setSubject(OneLine.of(letter.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(writtenAt));
        message.setContent(letter.files().isEmpty() ? textAndHtml(letter) : withFiles(letter, files));
        message.saveChanges();
        return message;
    }

    private static InternetAddress from(Letter letter, MailSettings settings) throws UnsupportedEncodingException {
        String name = OneLine.of(letter.senderName() + " via " + settings.district());
        return new InternetAddress(settings.sender().value(), name, StandardCharsets.UTF_8.name());
    }

    /** The words first, then the files in their order (RFC 2046, 5.1.3; RFC 2183). */
    private static MimeMultipart withFiles(Letter letter, EnclosedFiles files) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(textAndHtml(letter));
        MimeMultipart whole = new MimeMultipart("mixed", words);
        for (Attached file : letter.files()) {
            whole.addBodyPart(part(file, files.read(file.attachment())));
        }
        return whole;
    }

    private static MimeBodyPart part(Attached file, byte[] bytes) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, file.type())));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(OneLine.of(file.name()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The plainest first: a reader shows the last one that it can (RFC 2046, 5.1.4). */
    private static MimeMultipart textAndHtml(Letter letter) throws MessagingException {
        return new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
    }

    /** Always quoted-printable: in base64 a token's characters would have no places of their own. */
    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }
}
