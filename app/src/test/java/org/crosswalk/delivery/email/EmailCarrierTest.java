package org.crosswalk.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Carrier;
import org.crosswalk.delivery.CarrierContract;
import org.crosswalk.delivery.Cast;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.MailSettings;
import org.crosswalk.delivery.Outcome;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.WaysOut;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.delivery.smtp.SmtpMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailCarrierTest implements CarrierContract {
    static final MailSettings DISTRICT = new MailSettings("notices@grandbend.example", "Grand Bend Schools", null);

    private SmtpListener relay;

    @BeforeEach
    void open() {
        relay = new SmtpListener();
    }

    @AfterEach
    void close() throws Exception {
        relay.close();
    }

    private static final EnclosedFiles NO_FILES = digest -> {
        throw new IllegalArgumentException("No file " + digest);
    };

    @Override
    public Carrier carrier() {
        return new EmailCarrier(
                settings(relay.port(), Duration.ofSeconds(5)), DISTRICT, new OneWayOut(), false, NO_FILES);
    }

    @Override
    public Parcel parcelFor(PersonId person) {
        return Cast.mailTo(person);
    }

    @Override
    public Letter written(Letter letter) {
        return letter;
    }

    @Override
    public List<String> reached(PersonId person) {
        String address = person.value() + "@families.example";
        return relay.mails().stream()
                .filter(mail -> mail.to().equals(address))
                .map(mail -> mail.messageId() + readable(mail).subject())
                .distinct()
                .map(named -> named.substring(named.indexOf('>') + 1))
                .toList();
    }

    @Test
    void mailHasTheSendersNameTheDistrictsAddressAndTheReplyAddress() {
        carry(Cast.letter());
        String mail = relay.mails().getFirst().text();
        assertThat(mail)
                .contains("From: Jo Rivera via Grand Bend Schools <notices@grandbend.example>\r\n")
                .contains("Reply-To: reply-7@replies.grandbend.example\r\n")
                .contains("To: student-ana@families.example\r\n")
                .contains("Date: ")
                .contains("MIME-Version: 1.0\r\n")
                .contains("multipart/alternative")
                .containsSubsequence("text/plain; charset=UTF-8", "text/html; charset=UTF-8");
        assertThat(relay.mails().getFirst().messageId()).endsWith("@grandbend.example>");
    }

    @Test
    void textArrivesAsItWasWritten() {
        carry(Cast.letter("Änderung: 4 Uhr – Straße ☀"));
        ReadableMail mail = readable(relay.mails().getFirst());
        assertThat(mail.subject()).isEqualTo("Änderung: 4 Uhr – Straße ☀");
        assertThat(mail.text().replace("\r\n", "\n").strip()).isEqualTo("Bring água.\n.\nCoach");
    }

    @Test
    void lineBreakInASubjectBeginsNoHeader() {
        carry(Cast.letter("Hello\r\nBcc: everybody@families.example\r\n\r\nbody"));
        SmtpMail mail = relay.mails().getFirst();
        assertThat(mail.text()).doesNotContainPattern("(?m)^(Bcc|body)");
        assertThat(readable(mail).subject()).startsWith("Hello Bcc: everybody@families.example");
    }

    /** Gives out tokens that tell whose they are. */
    static final class OneWayOut implements WaysOut {
        @Override
        public String link() {
            return "https://crosswalk.grandbend.example/unsubscribe/" + PLACE;
        }

        @Override
        public String token(PersonId person, Channel channel, Instant at) {
            return (person.value() + "_" + channel + "-".repeat(43)).substring(0, 43);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bring water.", "Bring água – ☀.", "明日の試合は十時に始まります。水を持ってきてください。"})
    void letterThatNamesAWayOutGivesEachRecipientTheirOwn(String text) {
        String link = new OneWayOut().link();
        Letter plain = Cast.letter();
        Letter letter = new Letter(
                plain.id(),
                plain.message(),
                plain.subject(),
                text + "\n\n" + link,
                "<p>" + text + "</p><a href=\"" + link + "\">x</a>",
                plain.senderName(),
                plain.replyTo());
        try (Carrier.Trip trip = carrier().setOut()) {
            trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA)));
            trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.BEN)));
        }

        for (SmtpMail mail : relay.mails()) {
            String person = mail.to().substring(0, mail.to().indexOf('@'));
            String own = "https://crosswalk.grandbend.example/unsubscribe/"
                    + new OneWayOut().token(new PersonId(person), Channel.EMAIL, Cast.NOON);
            assertThat(mail.text())
                    .contains("List-Unsubscribe: <" + own + ">\r\n")
                    .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n")
                    .doesNotContain(WaysOut.PLACE);
            assertThat(mail.text().replace("=\r\n", "").split(Pattern.quote(own), -1))
                    .hasSize(4);
            assertThat(readable(mail).text()).contains(text, own);
        }
        assertThat(relay.mails()).hasSize(2);
    }

    @Test
    void letterThatNamesNoWayOutHasNoSuchHeader() {
        carry(Cast.letter());
        assertThat(relay.mails().getFirst().text()).doesNotContain("List-Unsubscribe");
    }

    @Test
    void everyAttemptOfADeliveryHasTheSameMessageId() {
        Letter letter = Cast.letter();
        carry(letter);
        carry(letter);
        assertThat(relay.mails())
                .extracting(SmtpMail::messageId)
                .containsOnly(relay.mails().getFirst().messageId());
        assertThat(relay.mails()).hasSize(2);
    }

    @Test
    void connectionServesTheWholeTrip() {
        Letter letter = Cast.letter();
        try (Carrier.Trip trip = carrier().setOut()) {
            for (int i = 0; i < 10; i++) {
                trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA)));
            }
        }
        assertThat(relay.conversations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 550 5.1.1 <student-ana@families.example> unknown | Refused  | The mail server knows no such mailbox (550 5.1.1)
            RCPT | 552 5.2.2 student-ana@families.example is full   | Refused  | The mailbox is full (552 5.2.2)
            RCPT | 451 4.7.1 greylisted, student-ana               | TryAgain | The mail server cannot take it at the moment (451 4.7.1)
            MAIL | 553 5.7.1 not you                               | Refused  | The mail server refused it (553 5.7.1)
            MAIL | 530 5.7.0 sign in first                         | TryAgain | The mail server cannot take it at the moment (530 5.7.0)
            MAIL | 421 4.3.2 shutting down                         | TryAgain | The mail server cannot take it at the moment (421 4.3.2)
            DATA | 554 5.6.0 no                                    | Refused  | The mail server refused it (554 5.6.0)
            .    | 452 4.3.1 disk full                             | TryAgain | The mail server cannot take it at the moment (452 4.3.1)
            .    | 552 5.3.4 too large                             | Refused  | The mail server finds the mail too large (552 5.3.4)
            (greeting) | 554 no service                            | TryAgain | The mail server could not be reached, or did not answer
            RCPT | ''                                              | TryAgain | The mail server could not be reached, or did not answer
            .    | ''                                              | TryAgain | The mail server could not be reached, or did not answer
            """)
    void serversAnswerDecides(String command, String answer, String outcome, String detail) {
        relay.follow((heard, usual) -> heard.startsWith(command) ? answer : usual);
        Outcome seen = carry(Cast.letter());
        assertThat(seen.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(seen.detail()).isEqualTo(detail);
    }

    @Test
    void refusedRecipientDoesNotSpoilTheNext() {
        relay.follow((heard, usual) -> heard.startsWith("RCPT") && heard.contains("ana") ? "550 no" : usual);
        Letter letter = Cast.letter();
        try (Carrier.Trip trip = carrier().setOut()) {
            trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA)));
            assertThat(trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.BEN))))
                    .isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(relay.conversations()).hasSize(1);
    }

    @Test
    void newConnectionFollowsALostOne() {
        Letter letter = Cast.letter();
        try (Carrier.Trip trip = carrier().setOut()) {
            relay.follow((heard, usual) -> heard.startsWith("DATA") ? "" : usual);
            assertThat(trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA))))
                    .isInstanceOf(Outcome.TryAgain.class);
            relay.follow((_, usual) -> usual);
            assertThat(trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA))))
                    .isInstanceOf(Outcome.Delivered.class);
        }
    }

    @Test
    void filesTravelAfterTheWordsUnderTheirOwnNames() throws Exception {
        byte[] plan = "The bus leaves at nine.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String digest = org.crosswalk.archive.Digest.of(plan);
        Letter letter = Cast.letter()
                .with(java.util.List.of(new org.crosswalk.archive.Attached(
                        digest, "Plan für Samstag.pdf", "application/pdf", plan.length)));
        Carrier carrier = new EmailCarrier(
                settings(relay.port(), Duration.ofSeconds(5)), DISTRICT, new OneWayOut(), false, asked -> {
                    assertThat(asked).isEqualTo(digest);
                    return plan;
                });
        assertThat(carrier.setOut().carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA))))
                .isInstanceOf(Outcome.Delivered.class);

        jakarta.mail.Multipart whole = (jakarta.mail.Multipart) new jakarta.mail.internet.MimeMessage(
                        null,
                        new java.io.ByteArrayInputStream(
                                relay.mails().getLast().text().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .getContent();
        assertThat(whole.getContentType()).startsWith("multipart/mixed");
        assertThat(whole.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        jakarta.mail.BodyPart file = whole.getBodyPart(1);
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getFileName()).isEqualTo("Plan für Samstag.pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(plan);
    }

    @Test
    void silentServerIsLeftAfterTheTimeout() throws Exception {
        try (var silent = new java.net.ServerSocket(0)) {
            Carrier carrier = new EmailCarrier(
                    settings(silent.getLocalPort(), Duration.ofMillis(200)),
                    DISTRICT,
                    new OneWayOut(),
                    false,
                    NO_FILES);
            assertThat(carrier.setOut().carry(Cast.consignment(Cast.letter(), Cast.mailTo(Cast.ANA))))
                    .isInstanceOf(Outcome.TryAgain.class);
        }
    }

    @Test
    void requiredEncryptionIsNotDoneWithout() {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                relay.port(),
                null,
                null,
                SmtpSettings.StartTls.REQUIRED,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                100);
        Outcome outcome = new EmailCarrier(settings, DISTRICT, new OneWayOut(), false, NO_FILES)
                .setOut()
                .carry(Cast.consignment(Cast.letter(), Cast.mailTo(Cast.ANA)));
        assertThat(outcome).isInstanceOf(Outcome.TryAgain.class);
        assertThat(relay.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0s", "-1s", "100h"})
    void noTimeoutIsEndless(String timeout) {
        Duration duration = Duration.parse("PT" + timeout);
        assertThatThrownBy(() -> settings(25, duration)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTimeoutOfTheTransportIsSet() {
        var properties = SmtpProperties.of(settings(25, Duration.ofSeconds(60)), new EmailAddress("a@b.example"));
        assertThat(List.of("mail.smtp.connectiontimeout", "mail.smtp.timeout", "mail.smtp.writetimeout"))
                .allSatisfy(name -> assertThat(Integer.parseInt(properties.getProperty(name)))
                        .isPositive());
    }

    static SmtpSettings settings(int port, Duration reply) {
        return new SmtpSettings(
                "127.0.0.1", port, null, null, SmtpSettings.StartTls.OFFERED, Duration.ofSeconds(5), reply, 100);
    }

    private Outcome carry(Letter letter) {
        try (Carrier.Trip trip = carrier().setOut()) {
            return trip.carry(Cast.consignment(letter, Cast.mailTo(Cast.ANA)));
        }
    }

    private static ReadableMail readable(SmtpMail mail) {
        return ReadableMail.of(mail.text().getBytes(StandardCharsets.ISO_8859_1));
    }
}
