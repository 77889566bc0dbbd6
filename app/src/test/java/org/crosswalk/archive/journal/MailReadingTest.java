package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crosswalk.archive.Digest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReadingTest {
    private static final PartTexts TEXTS = new PartTexts();
    private final MailReading reading = new MailReading(TEXTS);

    @AfterAll
    static void close() {
        TEXTS.close();
    }

    @Test
    void headersAndTextAreReadAsPeopleReadThem() {
        MailEntry mail = read("""
                From: =?utf-8?q?Jo=C3=A3o_Silva?= <jsilva@tidewater.example>
                To: "Reyes, Dana" <dreyes@tidewater.example>, cmendes@tidewater.example
                Cc: undisclosed people:;
                Subject: =?iso-8859-1?q?Caf=E9?=
                 with the team
                Date: Mon, 5 Oct 2026 12:00:00 -0400
                Message-ID: <a1@tidewater.example>
                Content-Type: text/plain; charset=utf-8

                Zoë bakes.
                """);

        assertThat(mail.from()).containsExactly("João Silva <jsilva@tidewater.example>");
        assertThat(mail.to()).containsExactly("Reyes, Dana <dreyes@tidewater.example>", "cmendes@tidewater.example");
        assertThat(mail.subject()).isEqualTo("Café with the team");
        assertThat(mail.sent()).isEqualTo(Instant.parse("2026-10-05T16:00:00Z"));
        assertThat(mail.messageId()).isEqualTo("a1@tidewater.example");
        assertThat(mail.text()).isEqualTo("Zoë bakes.\n");
        assertThat(mail.parts()).isEmpty();
        assertThat(mail.trouble()).isNull();
    }

    @Test
    void attachmentIsNamedDigestedAndItsTextIsRead() throws IOException {
        byte[] note = word("Permission for the aquarium");
        MailEntry mail =
                read(multipart("mixed", """
                Content-Type: text/plain

                See the slip.
                --X
                Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document
                Content-Disposition: attachment; filename="=?utf-8?q?Erlaubnis_f=C3=BCr_alle.docx?="
                Content-Transfer-Encoding: base64

                %s
                """.formatted(Base64.getMimeEncoder().encodeToString(note))));

        assertThat(mail.text().strip()).isEqualTo("See the slip.");
        assertThat(mail.parts()).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo("Erlaubnis für alle.docx");
            assertThat(part.digest()).isEqualTo(Digest.of(note));
            assertThat(part.size()).isEqualTo(note.length);
            assertThat(part.text()).isEqualTo("Permission for the aquarium");
            assertThat(part.trouble()).isNull();
        });
    }

    @Test
    void htmlIsReadWhereThereIsNoPlainText() {
        assertThat(
                        read("From: a@b.example\nContent-Type: text/html\n\n<p>Bring <b>water</b></p><script>evil()</script>")
                                .text())
                .isEqualTo("Bring water");
        assertThat(read(multipart("alternative", """
                Content-Type: text/plain

                Plain water
                --X
                Content-Type: text/html

                <p>Shiny water</p>
                """)).text().strip()).isEqualTo("Plain water");
    }

    @Test
    void htmlIsReadWhereItsPlainVersionComesLaterOrSaysNothing() {
        assertThat(read(multipart("alternative", """
                Content-Type: text/html

                <p>Shiny water</p>
                --X
                Content-Type: text/plain

                Plain water
                """)).text().strip()).isEqualTo("Plain water");
        assertThat(read(multipart("alternative", """
                Content-Type: text/plain

                \s
                --X
                Content-Type: text/html

                <p>Shiny water</p>
                """)).text().strip()).isEqualTo("Shiny water");
    }

    @Test
    void htmlBesideAFooterOfTheMailingListIsNoVersionOfItAndIsReadToo() {
        assertThat(read(multipart("mixed", """
                Content-Type: text/html; charset=windows-1252

                <p>Bring water to the caf\u00e9</p>
                --X
                Content-Type: text/plain

                To leave this list, write to its owner
                """)).text()).contains("Bring water", "leave this list");
    }

    @Test
    void htmlIsReadInTheCharsetThatItsSenderDeclared() {
        byte[] mail = "From: a@b.example\nContent-Type: text/html; charset=iso-8859-2\n\n<p>P\u0159\u00edlet\u011bl</p>"
                .getBytes(Charset.forName("iso-8859-2"));

        assertThat(reading.of(new RawMail(mail, Envelope.UNKNOWN, "test")).text())
                .isEqualTo("P\u0159\u00edlet\u011bl");
    }

    @Test
    void forwardedMailIsAnAttachmentWithWhatItBringsAlong() {
        MailEntry mail = read(multipart("mixed", """
                Content-Type: text/plain

                Look at this.
                --X
                Content-Type: message/rfc822

                From: someone@else.example
                Subject: The bus
                Content-Type: multipart/mixed; boundary=Y

                --Y
                Content-Type: text/plain

                It is late.
                --Y
                Content-Type: text/csv; name=stops.csv

                gate,seven
                --Y--
                """));

        assertThat(mail.parts()).extracting(MailPart::name).containsExactly("The bus", "stops.csv");
        assertThat(mail.parts().getFirst().text()).contains("someone@else.example", "The bus", "It is late.");
        assertThat(mail.parts().getLast().text()).contains("gate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a@x  | root@x other@x | mid@x | Re: The bus          | root@x
            a@x  |                | mid@x | Re: The bus          | mid@x
            a@x  |                |       | The bus              | a@x
            a@x  |                |       | Re: The  BUS         | subject:the bus
            a@x  |                |       | AW: Fwd: Re[2]: the bus | subject:the bus
                 |                |       | The bus              | subject:the bus
            """)
    void threadIsNamedByTheMailThatBeganIt(String id, String references, String reply, String subject, String thread) {
        MailEntry mail = read("From: a@b.example\nSubject: " + subject
                + (id == null ? "" : "\nMessage-ID: <" + id + ">")
                + (references == null ? "" : "\nReferences: <" + references.replace(" ", ">\n <") + ">")
                + (reply == null ? "" : "\nIn-Reply-To: <" + reply + ">")
                + "\n\ntext");
        assertThat(mail.thread()).isEqualTo(thread);
    }

    @Test
    void copiesOfOneLetterAreTheSameHoweverTheyTravelled() {
        String letter = "From: a@b.example\nDate: Mon, 5 Oct 2026 12:00:00 -0400\nSubject: Bus\n\nIt is  late.\n";
        assertThat(read("Received: from one\n" + letter).sameAs())
                .isEqualTo(
                        read("Received: from two\n" + letter.replace("  ", " ")).sameAs())
                .isNotEqualTo(read(letter.replace("late", "early")).sameAs());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no mail at all",
                "''",
                "From: a@b.example\\nContent-Type: multipart/mixed; boundary=X\\n\\nno boundary here",
                "From: a@b.example\\nContent-Type: multipart/mixed\\n\\n--\\n",
                "From: a@b.example\\nContent-Transfer-Encoding: base64\\n\\n!!!! not base64 &&&",
                "From: a@b.example\\nContent-Transfer-Encoding: x-none\\nContent-Type: ;;;\\n\\ntext",
                "From: a@b.example\\nContent-Type: text/plain; charset=martian\\n\\ntext",
                "From: <<<>>>@@\\nTo: ,,,;;\\nDate: yesterday\\nMessage-ID: none\\n\\ntext",
                "Subject: =?utf-8?b?broken?=\\n\\ntext",
                "From: a@b.example\\nContent-Type: application/pdf; name=x.pdf\\n\\n%PDF-1.4 broken"
            })
    void nothingIsDroppedHoweverBroken(String text) {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        MailEntry mail = reading.of(new RawMail(bytes, Envelope.UNKNOWN, "test"));
        assertThat(mail.raw().attachment()).isEqualTo(Digest.of(bytes));
        assertThat(mail.raw().size()).isEqualTo(bytes.length);
    }

    @Test
    void whatIsNoMailIsKeptWithTheReason() {
        MailEntry mail = read("no mail at all");
        assertThat(mail.trouble()).isEqualTo("it has no headers of a mail");
        assertThat(mail.text()).isEqualTo("no mail at all");
    }

    @Test
    void randomBytesNeverThrow() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertThat(reading.of(new RawMail(bytes, Envelope.UNKNOWN, "test"))
                            .raw()
                            .size())
                    .isEqualTo(bytes.length);
        }
    }

    @Test
    void westernTextWithoutACharsetIsReadableToo() {
        byte[] bytes = "From: a@b.example\n\nCafé".getBytes(Charset.forName("windows-1252"));
        assertThat(reading.of(new RawMail(bytes, Envelope.UNKNOWN, "test")).text())
                .isEqualTo("Café");
    }

    private MailEntry read(String text) {
        return reading.of(new RawMail(text.getBytes(StandardCharsets.UTF_8), Envelope.UNKNOWN, "test"));
    }

    private static String multipart(String kind, String parts) {
        return "From: a@b.example\nContent-Type: multipart/" + kind + "; boundary=X\n\n--X\n" + parts + "--X--\n";
    }

    /** A document of a word processor, no larger than it must be. */
    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (List<String> file : List.of(
                    List.of("[Content_Types].xml", """
                            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default
                            Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override
                            PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
                    List.of("_rels/.rels", """
                            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
                    List.of("word/document.xml", """
                            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(text)))) {
                zip.putNextEntry(new ZipEntry(file.getFirst()));
                zip.write(file.getLast().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
