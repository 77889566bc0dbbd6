package org.crosswalk.delivery.email;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.IncomingMail;
import org.crosswalk.delivery.IncomingMail.Nature;
import org.jspecify.annotations.Nullable;

/** Reads a mail (RFC 5322, MIME) as far as an answer needs it. Broken encodings are read as well as they can be. */
final class MailReader {
    private static final Session FORGIVING = Session.getInstance(forgiving());

    private MailReader() {}

    /**
     * @param trusted the servers whose word on a mail's origin counts
     * @throws IllegalArgumentException where the bytes are not a mail
     */
    static IncomingMail read(EmailAddress to, String returnPath, byte[] raw, Set<String> trusted) {
        try {
            MimeMessage mail = new MimeMessage(FORGIVING, new ByteArrayInputStream(raw));
            MailParts parts = MailParts.of(mail);
            List<IncomingMail.Undelivered> undelivered = DeliveryReport.in(parts);
            Optional<InternetAddress> from = onlyOne(mail.getFrom());
            return new IncomingMail(
                    to,
                    EmailAddress.parse(returnPath).orElse(null),
                    from.map(InternetAddress::getAddress)
                            .flatMap(EmailAddress::parse)
                            .orElse(null),
                    from.map(InternetAddress::getPersonal).map(OneLine::of).orElse(""),
                    OneLine.of(Objects.requireNonNullElse(mail.getSubject(), "")),
                    parts.text(),
                    nature(mail, returnPath, parts, undelivered),
                    parts.enclosures(),
                    undelivered,
                    AuthenticationResults.of(mail, trusted).failDmarc(),
                    raw,
                    digest(to, mail.getMessageID(), raw));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("Not a mail", e);
        }
    }

    private static Nature nature(
            MimeMessage mail, String returnPath, MailParts parts, List<IncomingMail.Undelivered> undelivered)
            throws MessagingException {
        if (!undelivered.isEmpty() || parts.isReport()) {
            return Nature.BOUNCE;
        }
        return AutomaticMail.is(mail, returnPath) ? Nature.AUTOMATIC : Nature.PERSONAL;
    }

    /** Several who say to have written it are nobody we know. */
    private static Optional<InternetAddress> onlyOne(Address @Nullable [] from) {
        return from != null && from.length == 1 && from[0] instanceof InternetAddress address
                ? Optional.of(address)
                : Optional.empty();
    }

    /** The same mail sent twice has the same id, while servers on its way add to its headers. */
    private static String digest(EmailAddress to, @Nullable String id, byte[] raw) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((to.value() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(
                    id == null || id.isBlank() ? raw : id.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Properties forgiving() {
        Properties properties = new Properties();
        properties.setProperty("mail.mime.address.strict", "false");
        properties.setProperty("mail.mime.ignoreunknownencoding", "true");
        properties.setProperty("mail.mime.base64.ignoreerrors", "true");
        properties.setProperty("mail.mime.parameters.strict", "false");
        return properties;
    }
}
