package org.crosswalk.access.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.Sessions;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class StoredAccounts implements Accounts {
    private final Sql sql;
    private final Sessions sessions;

    StoredAccounts(Sql sql, Sessions sessions) {
        this.sql = sql;
        this.sessions = sessions;
    }

    @Override
    public Optional<Account> named(String name) {
        String asked = name.strip();
        List<Account> found = find("person = ?", asked);
        if (found.isEmpty()) {
            found = find("email = ?", asked.toLowerCase(Locale.ROOT));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public boolean none() {
        return sql.list("SELECT 1 FROM account LIMIT 1", row -> row.getInt(1)).isEmpty();
    }

    @Override
    public void set(PersonId person, @Nullable EmailAddress email, String hash, Instant at) {
        sql.change("""
                INSERT INTO account (person, email, hash, set_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE email = VALUES(email), hash = VALUES(hash), set_at = VALUES(set_at), ended_at = NULL
                """, person.value(), email == null ? null : email.value(), hash, at);
        sessions.endAll(person, at);
    }

    @Override
    public boolean end(PersonId person, Instant at) {
        sessions.endAll(person, at);
        return sql.change("UPDATE account SET ended_at = ? WHERE person = ? AND ended_at IS NULL", at, person.value())
                > 0;
    }

    private List<Account> find(String condition, String value) {
        return sql.list(
                "SELECT person, hash, set_at FROM account WHERE " + condition + " AND ended_at IS NULL LIMIT 2",
                StoredAccounts::read,
                value);
    }

    private static Account read(ResultSet row) throws SQLException {
        return new Account(new PersonId(row.getString("person")), row.getString("hash"), Sql.instant(row, "set_at"));
    }
}
