package org.crosswalk.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.JAYLEN;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.SOCCER;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.crosswalk.archive.journal.SmtpTalk;
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
    private static final String PASSWORD = "changed-in-production";

    @TempDir
    Path folder;

    @Test
    void answersAreTakenEncryptedAndWhereThatIsRequiredNotInTheClear() throws Exception {
        Path keystore = keystore();
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
                        keystore.toString(),
                        "crosswalk.replies.keystore-password",
                        PASSWORD,
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

                talk.secure(trusting(keystore));
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

    private Path keystore() throws Exception {
        Path file = folder.resolve("replies.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "replies",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        assertThat(made.waitFor()).isZero();
        return file;
    }

    private static SSLContext trusting(Path keystore) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(keystore)) {
            store.load(file, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("replies", store.getCertificate("replies"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
