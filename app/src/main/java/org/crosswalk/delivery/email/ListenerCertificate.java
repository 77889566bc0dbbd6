package org.crosswalk.delivery.email;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The certificate that the listener shows after STARTTLS (RFC 3207). */
final class ListenerCertificate {
    private ListenerCertificate() {}

    static SSLContext in(ReplySettings settings) {
        char[] password =
                Objects.requireNonNullElse(settings.keystorePassword(), "").toCharArray();
        try (InputStream file = Files.newInputStream(Objects.requireNonNull(settings.keystore()))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException("crosswalk.replies.keystore cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("crosswalk.replies.keystore holds no certificate we can use", e);
        }
    }
}
