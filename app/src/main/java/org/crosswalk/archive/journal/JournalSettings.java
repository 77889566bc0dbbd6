package org.crosswalk.archive.journal;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where and for whom the journal takes e-mail over SMTP.
 *
 * @param port where it listens; without one it does not, and 0 is any free one
 * @param host the address it listens at; beyond this machine only where a firewall lets nobody but the mail server come
 * @param recipients whom it takes mail for, such as {@code journal@archive.tidewater.example}, or {@code @tidewater.example} for all of a domain
 * @param largest in bytes
 * @param keystore PKCS #12 with the certificate for STARTTLS; with one, nothing is taken in the clear
 */
@ConfigurationProperties("crosswalk.journal")
public record JournalSettings(
        @Nullable Integer port,
        @Bindable(defaultValue = "127.0.0.1") String host,
        @Nullable List<String> recipients,
        @Bindable(defaultValue = "36700160") int largest,
        @Nullable Path keystore,
        @Nullable String keystorePassword) {

    /** Whether mail for this address is taken. */
    boolean takes(String recipient) {
        String address = recipient.strip().toLowerCase(Locale.ROOT);
        String domain = address.substring(Math.max(0, address.lastIndexOf('@')));
        return recipients != null
                && recipients.stream()
                        .map(known -> known.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(known -> known.equals(address) || known.startsWith("@") && known.equals(domain));
    }
}
