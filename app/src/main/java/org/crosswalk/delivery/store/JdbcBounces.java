package org.crosswalk.delivery.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.delivery.Bounces;

@Singleton
class JdbcBounces implements Bounces {
    /** RFC 3463: X.1.1, X.1.6 and X.1.10 know no such mailbox, X.2.1 has it closed; 550 alone says the same of old servers. */
    private static final String BOUNCED = """
            SELECT DISTINCT d.address FROM delivery d
            WHERE d.address IN (%s) AND d.channel = 'EMAIL' AND d.state = 'FAILED'
              AND (d.detail REGEXP '[(]5[0-9][0-9] 5[.](1[.](1|6|10)|2[.]1)[)]' OR d.detail LIKE '%%(550)%%')
              AND NOT EXISTS (
                SELECT 1 FROM delivery l
                WHERE l.address = d.address AND l.state = 'DELIVERED' AND l.last_at > d.last_at)""";

    private static final int AT_ONCE = 1000;

    private final JdbcOperations jdbc;

    JdbcBounces(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Set<EmailAddress> among(Collection<EmailAddress> addresses) {
        List<String> asked =
                addresses.stream().map(EmailAddress::value).distinct().toList();
        Set<EmailAddress> bounced = new HashSet<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            bounced.addAll(some(asked.subList(from, Math.min(asked.size(), from + AT_ONCE))));
        }
        return bounced;
    }

    private List<EmailAddress> some(List<String> addresses) {
        String sql = BOUNCED.formatted(String.join(",", Collections.nCopies(addresses.size(), "?")));
        return jdbc.prepareStatement(
                sql,
                query -> new ArrayList<>(Rows.list(
                        Rows.bound(query, addresses.toArray()), row -> new EmailAddress(row.getString("address")))));
    }
}
