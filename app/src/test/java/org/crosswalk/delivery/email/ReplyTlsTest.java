package org.crosswalk.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.crosswalk.archive.journal.SmtpTalk;
import org.crosswalk.archive.journal.TestCertificate;
import org.crosswalk.messaging.Correspondence;
import org.crosswalk.messaging.Draft;
import org.crosswalk.messaging.Message;
import org.crosswalk.messaging.Sending;
import org.crosswalk.messaging.replies.Replies;
import org.crosswalk.policy.Audience;
import org.crosswalk.policy.Matter;
import org.crosswalk.roster.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that comes encrypted, over STARTTLS with a certificate made for the test (RFC 3207). */
class ReplyTlsTest {
    @TempDir
    Path folder;

    @Test
    void answersAreTakenEncryptedAndWhereThatIsRequiredNotInTheClear() throws Exception {
        TestCertificate certificate = TestCertificate.in(folder);
        try (ApplicationContext service = ApplicationContext.run(
                Map.of(
                        "test.tidewater",
                        true,
                        "crosswalk.delivery.enabled",
                        false,
                        "crosswalk.mail.from",
                        "notices@tidewater.example",
                        "crosswalk.replies.port",
                        0,
                        "crosswalk.replies.keystore",
                        certificate.file().toString(),
                        "crosswalk.replies.keystore-password",
                        TestCertificate.PASSWORD,
                        "crosswalk.replies.require-tls",
                        true),
                "test")) {
            Message message = sent(service.getBean(Correspondence.class));
            String from = Objects.requireNonNull(service.getBean(People.class)
                            .find(JAYLEN)
                            .orElseThrow()
                            .email())
                    .value();
            String to = "reply+" + message.id() + "@tidewater.example";
            try (SmtpTalk talk =
                    new SmtpTalk(service.getBean(ReplyListener.class).port())) {
                assertThat(talk.say("EHLO again")).contains("STARTTLS");
                assertThat(talk.say("MAIL FROM:<" + from + ">")).startsWith("530 ");

                talk.secure(certificate.trusted());
                String mail = "From: " + from + "\nTo: " + to + "\nSubject: Re: Saturday\n\nI can bring the balls.";
                assertThat(talk.mail(from, to, mail)).startsWith("250 ");
            }
            assertThat(service.getBean(Replies.class).to(message.id()))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.text()).isEqualTo("I can bring the balls."));
        }
    }

    private static Message sent(Correspondence correspondence) {
        Draft draft =
                new Draft(SOCCER, new Audience.WholeGroup(), Matter.ORDINARY, "Saturday", "The match is at ten.", true);
        Sending sending = correspondence.send(DANA, draft, UUID.randomUUID().toString(), NOON);
        return ((Sending.Decided) sending).message();
    }
}
