package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.util.Set;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.MailOwners;

@Singleton
class StoredMailOwners implements MailOwners {
    private final Sql sql;

    StoredMailOwners(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<PersonId> of(EmailAddress address) {
        return Set.copyOf(sql.rows(
                "SELECT id FROM roster_people WHERE LOWER(email) = ? AND ended_on IS NULL",
                row -> new PersonId(row.getString("id")),
                address.value()));
    }
}
