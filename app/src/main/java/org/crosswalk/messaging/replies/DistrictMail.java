package org.crosswalk.messaging.replies;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.MailSettings;

/** Which addresses are accounts of the district: those of its sender's domain, and of others that it names. */
@Singleton
class DistrictMail {
    private final List<String> domains;

    DistrictMail(MailSettings mail, @Value("${crosswalk.mail.staff-domains:}") List<String> others) {
        List<String> named = others.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
        this.domains = named.isEmpty() ? List.of(mail.senderDomain()) : named;
    }

    boolean isAccount(EmailAddress address) {
        String domain = address.value().substring(address.value().indexOf('@') + 1);
        return domains.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
    }
}
