package org.crosswalk.records.production;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;

/** A mail with names hidden in it. */
record SeededMail(byte[] bytes, List<Seed> seeds) {
    /**
     * One case.
     *
     * @param written the name as it is written there
     */
    record Seed(String name, String wording, Place place, String written) {}

    enum Place {
        SUBJECT,
        FROM,
        TO,
        CC,
        BODY,
        QUOTED,
        HTML,
        HIDDEN_HTML,
        FILE_NAME,
        FILE_TEXT,
        FORWARDED_SUBJECT,
        FORWARDED_BODY,
        FORWARDED_FILE_NAME,
        HEADER
    }

    private static final List<Place> PLACES = List.of(Place.values());
    private static final List<String> ENCODINGS = List.of("base64", "quoted-printable", "8bit");

    static SeededMail with(int many, Random random) throws MessagingException, IOException {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String name = Secrets.NAMES.get(random.nextInt(Secrets.NAMES.size()));
            String wording = Secrets.WORDINGS.get(random.nextInt(Secrets.WORDINGS.size()));
            Place place = PLACES.get(random.nextInt(PLACES.size()));
            String written = Secrets.worded(name, wording, random);
            seeds.add(new Seed(name, wording, place, written));
        }
        return new SeededMail(new Writing(seeds, random).bytes(), seeds);
    }

    /** Puts the names where they belong. */
    private record Writing(List<Seed> seeds, Random random) {
        byte[] bytes() throws MessagingException, IOException {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()));
            mail.setFrom(new InternetAddress("office@tidewater.example", "Office" + all(Place.FROM), "UTF-8"));
            mail.addRecipient(
                    MimeMessage.RecipientType.TO,
                    new InternetAddress("bus@tidewater.example", "Bus" + all(Place.TO), "UTF-8"));
            mail.addRecipient(
                    MimeMessage.RecipientType.CC,
                    new InternetAddress("gym@tidewater.example", "Gym" + all(Place.CC), "UTF-8"));
            mail.setHeader(
                    "Subject",
                    MimeUtility.encodeText("The bus" + all(Place.SUBJECT), "UTF-8", random.nextBoolean() ? "B" : "Q"));
            for (String written : writings(Place.HEADER)) {
                mail.addHeader("X-About", MimeUtility.encodeText(inline(written), "UTF-8", "B"));
            }
            MimeMultipart parts = new MimeMultipart("mixed");
            parts.addBodyPart(body());
            files(parts, Place.FILE_NAME, Place.FILE_TEXT);
            forwarded(parts);
            mail.setContent(parts);
            mail.saveChanges();
            return written(mail);
        }

        private MimeBodyPart body() throws MessagingException {
            MimeMultipart versions = new MimeMultipart("alternative");
            boolean onlyHtml = !has(Place.BODY) && !has(Place.QUOTED) && random.nextBoolean();
            if (!onlyHtml) {
                versions.addBodyPart(text(
                        "The bus leaves at four.\r\n" + String.join("\r\nand ", writings(Place.BODY))
                                + "\r\n\r\n> On Monday: " + String.join("\r\n> and ", writings(Place.QUOTED)) + "\r\n",
                        "plain"));
            }
            StringBuilder html = new StringBuilder("<html><body><p>The bus leaves at four.</p>");
            writings(Place.HTML)
                    .forEach(written ->
                            html.append("<p>").append(marked(written)).append("</p>"));
            writings(Place.HIDDEN_HTML)
                    .forEach(written -> html.append("<!-- ")
                            .append(inline(written).replace("--", "- "))
                            .append(" --><img alt=\"")
                            .append(escaped(inline(written)))
                            .append("\" src=\"x.png\">"));
            versions.addBodyPart(text(html.append("</body></html>").toString(), "html"));
            MimeBodyPart body = new MimeBodyPart();
            body.setContent(versions);
            return body;
        }

        private MimeBodyPart text(String text, String kind) throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(text, "UTF-8", kind);
            part.setHeader("Content-Transfer-Encoding", ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            return part;
        }

        private void files(MimeMultipart parts, Place name, Place text) throws MessagingException, IOException {
            List<String> names = writings(name);
            List<String> texts = writings(text);
            for (int i = 0; i < Math.max(names.size(), texts.size()); i++) {
                MimeBodyPart file = text(i < texts.size() ? "A plan. " + texts.get(i) : "A plan.", "plain");
                file.setDisposition(MimeBodyPart.ATTACHMENT);
                file.setFileName(MimeUtility.encodeText(
                        (i < names.size() ? inline(names.get(i)) : "plan") + ".txt", "UTF-8", "B"));
                parts.addBodyPart(file);
            }
        }

        private void forwarded(MimeMultipart parts) throws MessagingException, IOException {
            if (!has(Place.FORWARDED_SUBJECT) && !has(Place.FORWARDED_BODY) && !has(Place.FORWARDED_FILE_NAME)) {
                return;
            }
            MimeMessage inner = new MimeMessage(Session.getInstance(new Properties()));
            inner.setFrom(new InternetAddress("gym@tidewater.example"));
            inner.setSubject("Before" + all(Place.FORWARDED_SUBJECT), "UTF-8");
            MimeMultipart within = new MimeMultipart("mixed");
            within.addBodyPart(text("Long ago. " + String.join("\r\n", writings(Place.FORWARDED_BODY)), "plain"));
            for (String written : writings(Place.FORWARDED_FILE_NAME)) {
                MimeBodyPart file = text("A list.", "plain");
                file.setDisposition(MimeBodyPart.ATTACHMENT);
                file.setFileName(MimeUtility.encodeText(inline(written) + ".txt", "UTF-8", "Q"));
                within.addBodyPart(file);
            }
            inner.setContent(within);
            inner.saveChanges();
            MimeBodyPart part = new MimeBodyPart();
            part.setContent(inner, "message/rfc822");
            parts.addBodyPart(part);
        }

        /** Now and then a word is parted by a tag, or its letters are written as numbers. */
        private String marked(String written) {
            String whole = written.replace("\r\n> > ", "<br>").replace("\r\n", "\r\n ");
            int middle = whole.offsetByCodePoints(0, 4);
            return switch (random.nextInt(3)) {
                case 0 -> escaped(whole.substring(0, middle)) + "<b></b>" + escaped(whole.substring(middle));
                case 1 -> numbered(whole);
                default -> escaped(whole);
            };
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("\"", "&quot;");
        }

        private static String numbered(String text) {
            StringBuilder numbers = new StringBuilder();
            text.codePoints()
                    .forEach(point -> numbers.append(point > 127 ? "&#" + point + ";" : Character.toString(point)));
            return numbers.toString();
        }

        private boolean has(Place place) {
            return seeds.stream().anyMatch(seed -> seed.place() == place);
        }

        private List<String> writings(Place place) {
            return seeds.stream()
                    .filter(seed -> seed.place() == place)
                    .map(Seed::written)
                    .toList();
        }

        private String all(Place place) {
            StringBuilder all = new StringBuilder();
            writings(place).forEach(written -> all.append(" for ").append(inline(written)));
            return all.toString();
        }

        /** A header has no line ends. */
        private static String inline(String written) {
            return written.replace("\r\n> > ", " ").replace("\r\n", " ");
        }

        private static byte[] written(MimeMessage mail) throws MessagingException, IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toByteArray();
        }
    }
}
