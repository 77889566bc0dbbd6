package org.crosswalk.archive.journal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** Reads mail as people and their programs have written it since 1985, not as they should have. */
final class LenientMail {
    private static final Session SESSION;

    static {
        // Jakarta Mail knows no other way to be told than the whole program's properties, before its classes are
        // loaded;
        // without the first it looks through every jar for each part of each mail
        System.getProperties().putIfAbsent("jakarta.mail.util.StreamProvider", MailStreamProvider.class.getName());
        Map.of(
                        "mail.mime.decodetext.strict", "false",
                        "mail.mime.decodefilename", "true",
                        "mail.mime.parameters.strict", "false",
                        "mail.mime.base64.ignoreerrors", "true",
                        "mail.mime.uudecode.ignoreerrors", "true",
                        "mail.mime.uudecode.ignoremissingbeginend", "true",
                        "mail.mime.ignoreunknownencoding", "true",
                        "mail.mime.multipart.allowempty", "true",
                        "mail.mime.multipart.ignoremissingendboundary", "true",
                        "mail.mime.multipart.ignoremissingboundaryparameter", "true")
                .forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        Properties session = new Properties();
        session.setProperty("mail.mime.address.strict", "false");
        SESSION = Session.getInstance(session);
    }

    private LenientMail() {}

    /** @throws MessagingException where not even its headers can be read */
    static MimeMessage of(byte[] bytes) throws MessagingException {
        return new MimeMessage(SESSION, new MailBytes(bytes, beginning(bytes), bytes.length));
    }

    /** Some mailboxes keep the line that a mailbox begins a mail with. */
    private static int beginning(byte[] bytes) {
        int at = 0;
        while (startsWithFrom(bytes, at)) {
            while (at < bytes.length && bytes[at] != '\n') {
                at++;
            }
            at = Math.min(at + 1, bytes.length);
        }
        return at;
    }

    private static boolean startsWithFrom(byte[] bytes, int at) {
        return bytes.length >= at + 5
                && bytes[at] == 'F'
                && bytes[at + 1] == 'r'
                && bytes[at + 2] == 'o'
                && bytes[at + 3] == 'm'
                && bytes[at + 4] == ' ';
    }
}
