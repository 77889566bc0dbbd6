package org.crosswalk.social.accounts;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;

/** Which addresses are the district's own: of the domains in the settings, or else as the roster lists its staff's. */
@Singleton
class DistrictDomains {
    private final List<String> named;
    private final People people;

    DistrictDomains(@Value("${crosswalk.social.email-domains:}") List<String> named, People people) {
        this.named = named.stream()
                .filter(domain -> !domain.isBlank())
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.people = people;
    }

    boolean have(EmailAddress address, PersonId asker) {
        return named.isEmpty()
                ? people.find(asker)
                        .map(person ->
                                person.email() != null && domain(person.email()).equals(domain(address)))
                        .orElse(false)
                : named.contains(domain(address));
    }

    private static String domain(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }
}
