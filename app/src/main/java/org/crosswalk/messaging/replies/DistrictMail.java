package org.crosswalk.messaging.replies;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.MailSettings;

/** Which addresses are accounts of the district: those of its sender's domain, and of others that it names. */
@Singleton
class DistrictMail {
    private final List<String> domains;

    DistrictMail(MailSettings mail, @Value("${crosswalk.mail.staff-domains:}") List<String> others) {
        this.domains = others.isEmpty() ? List.of(mail.senderDomain()) : List.copyOf(others);
    }

    boolean isAccount(EmailAddress address) {
        String domain = address.value().substring(address.value().indexOf('@') + 1);
        return domains.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known));
    }
}
