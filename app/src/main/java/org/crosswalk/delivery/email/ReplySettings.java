package org.crosswalk.delivery.email;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How answers come in by mail. Without a port nothing listens, and people answer in the app.
 *
 * @param port where the listener stands; 0 takes a free one
 * @param host the network address it listens at
 * @param name what it calls itself to other mail servers
 * @param maxBytes the largest mail it takes, as it travels
 * @param keystore a PKCS #12 file with the certificate for STARTTLS; without one mail comes unencrypted, as from a relay beside it
 * @param requireTls whether mail that comes unencrypted is turned away
 */
@ConfigurationProperties("crosswalk.replies")
record ReplySettings(
        @Nullable Integer port,
        @Bindable(defaultValue = "127.0.0.1") String host,
        @Bindable(defaultValue = "localhost") String name,
        @Bindable(defaultValue = "10485760") int maxBytes,
        @Nullable Path keystore,
        @Nullable String keystorePassword,
        @Bindable(defaultValue = "false") boolean requireTls) {
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
