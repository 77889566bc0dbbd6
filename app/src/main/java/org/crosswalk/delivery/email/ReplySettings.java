package org.crosswalk.delivery.email;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param trusted names (authserv-id) of mail servers whose Authentication-Results count, with commas; they must take such headers
 *     of others off (RFC 8601, 5)
 */
@ConfigurationProperties("crosswalk.replies")
record ReplySettings(
        @Nullable Integer port,
        @Bindable(defaultValue = "127.0.0.1") String host,
        @Bindable(defaultValue = "localhost") String name,
        @Bindable(defaultValue = "10485760") int maxBytes,
        @Nullable Path keystore,
        @Nullable String keystorePassword,
        @Bindable(defaultValue = "false") boolean requireTls,
        @Nullable String trusted) {
    /** In small letters. */
    Set<String> trustedServers() {
        return trusted == null
                ? Set.of()
                : Arrays.stream(trusted.split(",", -1))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
