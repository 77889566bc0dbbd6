package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTlsTest {
    private static final String PASSWORD = "changed-in-production";

    @TempDir
    Path folder;

    @Test
    void withACertificateNothingIsTakenInTheClear() throws Exception {
        Path keystore = keystore();
        try (ApplicationContext service = ApplicationContext.run(
                        Map.of(
                                "crosswalk.journal.port",
                                0,
                                "crosswalk.journal.recipients",
                                "@tidewater.example",
                                "crosswalk.journal.keystore",
                                keystore.toString(),
                                "crosswalk.journal.keystore-password",
                                PASSWORD),
                        "test");
                SmtpTalk talk =
                        new SmtpTalk(service.getBean(JournalListener.class).port())) {
            assertThat(talk.say("EHLO again")).contains("STARTTLS", "SIZE 36700160");
            assertThat(talk.say("MAIL FROM:<a@b.example>")).startsWith("530 ");

            talk.secure(trusting(keystore));

            assertThat(talk.mail("a@b.example", "j@tidewater.example", "Subject: Secret\n\ntext"))
                    .startsWith("250 ");
        }
    }

    private Path keystore() throws Exception {
        Path file = folder.resolve("journal.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "journal",
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
        trusted.setCertificateEntry("journal", store.getCertificate("journal"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
