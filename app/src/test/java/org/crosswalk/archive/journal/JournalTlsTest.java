package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTlsTest {
    @TempDir
    Path folder;

    @Test
    void withACertificateNothingIsTakenInTheClear() throws Exception {
        TestCertificate certificate = TestCertificate.in(folder);
        try (ApplicationContext service = ApplicationContext.run(
                        Map.of(
                                "crosswalk.journal.port",
                                0,
                                "crosswalk.journal.recipients",
                                "@tidewater.example",
                                "crosswalk.journal.keystore",
                                certificate.file().toString(),
                                "crosswalk.journal.keystore-password",
                                TestCertificate.PASSWORD),
                        "test");
                SmtpTalk talk =
                        new SmtpTalk(service.getBean(JournalListener.class).port())) {
            assertThat(talk.say("EHLO again")).contains("STARTTLS", "SIZE 36700160");
            assertThat(talk.say("MAIL FROM:<a@b.example>")).startsWith("530 ");

            talk.secure(certificate.trusted());

            assertThat(talk.mail("a@b.example", "j@tidewater.example", "Subject: Secret\n\ntext"))
                    .startsWith("250 ");
        }
    }
}
