package org.crosswalk.delivery.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crosswalk.delivery.IncomingMail.Enclosure;

/** A mail's parts, laid out: what is to be read, what came with it, and a mail server's report (RFC 2045, RFC 3462). */
final class MailParts {
    private static final int DEEPEST = 10;
    private static final int MOST = 100;

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private boolean report;
    private int seen;

    private MailParts() {}

    static MailParts of(MimePart mail) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.report = mail.isMimeType("multipart/report")
                && String.valueOf(mail.getContentType())
                        .toLowerCase(Locale.ROOT)
                        .contains("delivery-status");
        parts.add(mail, 0);
        return parts;
    }

    boolean isReport() {
        return report;
    }

    /** The bodies of {@code message/delivery-status}. */
    List<String> reports() {
        return reports;
    }

    List<Enclosure> enclosures() {
        return List.copyOf(enclosures);
    }

    String text() {
        String words =
                String.join("\n", plain).isBlank() ? HtmlWords.of(String.join("\n", html)) : String.join("\n", plain);
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u0000", "")
                .strip();
    }

    private void add(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen > MOST) {
            throw new IOException("A mail within a mail within a mail");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                add(several.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/delivery-status")) {
            reports.add(words(part));
        } else if (isText(part)) {
            (part.isMimeType("text/html") ? html : plain).add(words(part));
        } else {
            enclosures.add(enclosure(part));
        }
    }

    private static boolean isText(Part part) throws MessagingException {
        boolean isFile = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
        return !isFile && (part.isMimeType("text/plain") || part.isMimeType("text/html"));
    }

    /** Bytes we decode ourselves: a charset that nobody knows is no reason to lose what a child wrote. */
    private static String words(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String named = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
            return named == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(jakarta.mail.internet.MimeUtility.javaCharset(named));
        } catch (IllegalCharsetNameException
                | UnsupportedCharsetException
                | jakarta.mail.internet.ParseException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Enclosure enclosure(Part part) throws MessagingException, IOException {
        byte[] content;
        try (InputStream in = part.getInputStream()) {
            content = in.readAllBytes();
        }
        String type =
                String.valueOf(part.getContentType()).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String name = OneLine.of(Objects.requireNonNullElse(part.getFileName(), ""));
        return new Enclosure(name.isEmpty() ? "unnamed" : name, type, content.length, sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
