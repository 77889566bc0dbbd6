package org.crosswalk.archive.journal;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/**
 * All that can be read in a mail's own bytes, also what a reader's program does not show: every header of every part, both versions of a
 * text, what stands in HTML unseen. Whoever gives the bytes away must have looked at these.
 */
public final class MailInside {
    private static final int DEEPEST = 20;
    private static final Pattern NUMBERED = Pattern.compile("&#(?:([xX])(?=\\p{XDigit}))?(\\p{XDigit}{1,6});?");

    private final List<String> texts = new ArrayList<>();

    private MailInside() {}

    /** Nothing where the mail cannot be read to its end: then nobody can say what is in it. */
    public static Optional<List<String>> texts(byte[] raw) {
        MailInside inside = new MailInside();
        try {
            inside.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)), 0);
            return Optional.of(inside.texts);
        } catch (MessagingException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A file's bytes, found by their digest; nothing where the mail brought none of that digest. */
    public static Optional<byte[]> file(byte[] raw, String digest) {
        try {
            return file(
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)), digest, 0);
        } catch (MessagingException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> file(MimePart part, String digest, int depth)
            throws MessagingException, IOException {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                Optional<byte[]> found = many.getBodyPart(i) instanceof MimePart inner
                        ? file(inner, digest, depth + 1)
                        : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (part.getContent() instanceof MimeMessage inner) {
            return file(inner, digest, depth + 1);
        }
        byte[] bytes = bytes(part);
        return org.crosswalk.archive.Digest.of(bytes).equals(digest) ? Optional.of(bytes) : Optional.empty();
    }

    private void read(MimePart part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new MessagingException("It is nested too deep");
        }
        headers(part);
        if (part.isMimeType("multipart/*")) {
            if (!(part.getContent() instanceof Multipart many)) {
                throw new MessagingException("Its parts cannot be read");
            }
            for (int i = 0; i < many.getCount(); i++) {
                read((MimePart) many.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            read(inner, depth + 1);
        } else if (part.isMimeType("text/*") || part.isMimeType("message/*")) {
            text(part);
        }
    }

    private void headers(MimePart part) throws MessagingException, IOException {
        StringBuilder lines = new StringBuilder();
        for (Header header : Collections.list(part.getAllHeaders())) {
            String value = MimeUtility.unfold(header.getValue());
            lines.append(header.getName()).append(": ").append(value).append('\n');
            String decoded = MimeUtility.decodeText(value);
            if (!decoded.equals(value)) {
                lines.append(decoded).append('\n');
            }
        }
        if (part.getFileName() != null) {
            lines.append(MimeUtility.decodeText(part.getFileName())).append('\n');
        }
        add(new String(lines.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        add(lines.toString());
    }

    private void text(MimePart part) throws MessagingException, IOException {
        byte[] bytes = bytes(part);
        String text = new String(bytes, charset(part));
        add(text);
        if (part.isMimeType("text/html")) {
            add(unwrapped(text));
        }
    }

    private static byte[] bytes(MimePart part) throws MessagingException, IOException {
        try (InputStream decoded = part.getInputStream()) {
            return decoded.readAllBytes();
        }
    }

    private static Charset charset(MimePart part) throws MessagingException {
        String name = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What HTML says and hides: its text without a seam where a word's letters are marked up, its attributes and its comments. */
    private static String unwrapped(String html) throws IOException {
        StringBuilder said = new StringBuilder();
        StringBuilder hidden = new StringBuilder();
        new ParserDelegator()
                .parse(
                        new StringReader(NUMBERED.matcher(html).replaceAll(MailInside::letter)),
                        new HTMLEditorKit.ParserCallback() {
                            @Override
                            public void handleText(char[] text, int at) {
                                said.append(text);
                            }

                            @Override
                            public void handleComment(char[] text, int at) {
                                hidden.append(text).append('\n');
                            }

                            @Override
                            public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
                                attributes(tag, attributes);
                            }

                            @Override
                            public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
                                attributes(tag, attributes);
                            }

                            @Override
                            public void handleEndTag(HTML.Tag tag, int at) {
                                if (tag.breaksFlow()) {
                                    said.append('\n');
                                }
                            }

                            private void attributes(HTML.Tag tag, MutableAttributeSet attributes) {
                                if (tag.breaksFlow()) {
                                    said.append('\n');
                                }
                                for (Object name : Collections.list(attributes.getAttributeNames())) {
                                    hidden.append(attributes.getAttribute(name)).append('\n');
                                }
                            }
                        },
                        true);
        return said.append('\n').append(hidden).toString();
    }

    /** The parser knows letters by their number only up to U+FFFF. */
    private static String letter(MatchResult numbered) {
        boolean hexadecimal = numbered.group(1) != null;
        try {
            int point = Integer.parseInt(numbered.group(2), hexadecimal ? 16 : 10);
            return Character.isLetterOrDigit(point) || Character.getType(point) == Character.FORMAT
                    ? Matcher.quoteReplacement(Character.toString(point))
                    : Matcher.quoteReplacement(numbered.group());
        } catch (IllegalArgumentException e) {
            return Matcher.quoteReplacement(numbered.group());
        }
    }

    private void add(String text) {
        if (!text.isBlank() && !texts.contains(text)) {
            texts.add(text);
        }
    }
}
