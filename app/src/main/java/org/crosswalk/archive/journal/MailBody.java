package org.crosswalk.archive.journal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.crosswalk.archive.Digest;
import org.jspecify.annotations.Nullable;

/** Takes a mail's body apart: what it says, and what it brings along. */
final class MailBody {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_TEXT = 2_000_000;

    private final PartTexts texts;
    private final List<MailPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Where in the text the versions begin of which one is read; -1 where a part has no other version. */
    private int versions = -1;

    private @Nullable String trouble;

    MailBody(PartTexts texts) {
        this.texts = texts;
    }

    MailBody read(MimeMessage mail) {
        read(mail, 0);
        return this;
    }

    /** All that is said in its parts, in order; where a part comes in several versions, the plain one, or else what the HTML says. */
    String text() {
        return text.toString();
    }

    List<MailPart> parts() {
        return parts;
    }

    /** What of it could not be read; null where all could. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private void read(MimePart part, int depth) {
        String type = type(part);
        try {
            if (depth > DEEPEST || parts.size() >= MOST_PARTS) {
                trouble = "it has more parts than anybody reads";
            } else if (type.startsWith("multipart/") && part.getContent() instanceof Multipart many) {
                readAll(many, type.equals("multipart/alternative"), depth);
            } else if (type.equals("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
                forwarded(part, inner, depth);
            } else {
                leaf(part, type, bytes(part));
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            broken(part, e);
        }
    }

    private void readAll(Multipart many, boolean areVersions, int depth) throws MessagingException {
        List<MimePart> inner = new ArrayList<>();
        for (int i = 0; i < many.getCount(); i++) {
            if (many.getBodyPart(i) instanceof MimePart part) {
                inner.add(part);
            }
        }
        int outer = versions;
        if (areVersions) {
            versions = text.length();
            inner.sort(Comparator.comparing(MailBody::isNotPlain));
        }
        inner.forEach(part -> read(part, depth + 1));
        versions = outer;
    }

    private static boolean isNotPlain(MimePart part) {
        return !type(part).equals("text/plain");
    }

    /** Whether another version of the same part was read. */
    private boolean isSaid() {
        return versions >= 0 && !text.substring(versions).isBlank();
    }

    /** A mail within a mail is an attachment, and so are those that it brings along. */
    private void forwarded(MimePart part, MimeMessage inner, int depth) throws MessagingException, IOException {
        MailBody within = new MailBody(texts);
        within.read(inner, depth + 1);
        MailHeaders headers = new MailHeaders(inner);
        String text = String.join("\n", headers.addresses("From")) + "\n" + headers.subject() + "\n\n" + within.text();
        byte[] bytes = part.getInputStream().readAllBytes();
        parts.add(new MailPart(
                headers.subject(), "message/rfc822", bytes.length, Digest.of(bytes), cut(text), within.trouble()));
        parts.addAll(within.parts());
    }

    private void leaf(MimePart part, String type, byte[] bytes) throws MessagingException {
        String name = name(part);
        boolean isBody = name.isEmpty() && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        if (isBody && type.equals("text/plain")) {
            add(MailText.of(bytes, charset(part)));
        } else if (isBody && type.equals("text/html")) {
            if (!isSaid()) {
                add(texts.of(bytes, type, MailText.known(charset(part)), name).text());
            }
        } else {
            PartTexts.Text text = type.equals("text/plain")
                    ? new PartTexts.Text(cut(MailText.of(bytes, charset(part))), null)
                    : texts.of(bytes, type, null, name);
            parts.add(new MailPart(name, type, bytes.length, Digest.of(bytes), text.text(), text.trouble()));
        }
    }

    private void add(String said) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(cut(said));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? MailText.clean(text.substring(0, LONGEST_TEXT)) : text;
    }

    /** Its bytes decoded, or as they stand where they cannot be. */
    private static byte[] bytes(MimePart part) throws MessagingException, IOException {
        try (InputStream decoded = part.getInputStream()) {
            return decoded.readAllBytes();
        } catch (MessagingException | IOException e) {
            return raw(part);
        }
    }

    private static byte[] raw(MimePart part) throws MessagingException, IOException {
        if (part instanceof MimeMessage mail) {
            return mail.getRawInputStream().readAllBytes();
        }
        return ((jakarta.mail.internet.MimeBodyPart) part).getRawInputStream().readAllBytes();
    }

    private void broken(MimePart part, Exception why) {
        String words = "a part cannot be read: " + why.getClass().getSimpleName();
        try {
            byte[] bytes = raw(part);
            parts.add(new MailPart(
                    "",
                    "application/octet-stream",
                    bytes.length,
                    Digest.of(bytes),
                    cut(MailText.of(bytes, null)),
                    words));
        } catch (MessagingException | IOException | RuntimeException e) {
            trouble = words;
        }
    }

    private static String type(MimePart part) {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        } catch (MessagingException | RuntimeException e) {
            return isPlain(part) ? "text/plain" : "application/octet-stream";
        }
    }

    private static boolean isPlain(MimePart part) {
        try {
            return part.isMimeType("text/plain");
        } catch (MessagingException | RuntimeException e) {
            return false;
        }
    }

    private static @Nullable String charset(MimePart part) throws MessagingException {
        try {
            return new ContentType(part.getContentType()).getParameter("charset");
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    private static String name(MimePart part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : MailHeaders.decoded(name);
        } catch (MessagingException | RuntimeException e) {
            return "";
        }
    }

    private static @Nullable String disposition(MimePart part) {
        try {
            return part.getDisposition();
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }
}
