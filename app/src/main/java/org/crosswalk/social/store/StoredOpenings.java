package org.crosswalk.social.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.accounts.Opening;
import org.crosswalk.social.accounts.Openings;

@Singleton
@Transactional
class StoredOpenings implements Openings {
    private final Sql sql;

    StoredOpenings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Opening> of(AccountId account) {
        return sql.list(
                "SELECT * FROM social_opening WHERE account = ? ORDER BY asked_at DESC, id",
                StoredOpenings::opening,
                account.value());
    }

    @Override
    public Optional<Opening> find(String id) {
        return sql.one("SELECT * FROM social_opening WHERE id = ?", StoredOpenings::opening, id);
    }

    private static Opening opening(ResultSet row) throws SQLException {
        return new Opening(
                row.getString("id"),
                new AccountId(row.getString("account")),
                row.getString("purpose"),
                new PersonId(row.getString("asked_by")),
                Sql.instant(row, "asked_at"),
                Sql.person(row, "agreed_by"),
                Sql.maybe(row, "agreed_at"),
                Sql.maybe(row, "seen_at"));
    }

    @Override
    public void add(Opening opening) {
        sql.change(
                "INSERT INTO social_opening (id, account, purpose, asked_by, asked_at) VALUES (?, ?, ?, ?, ?)",
                opening.id(),
                opening.account().value(),
                opening.purpose(),
                opening.askedBy().value(),
                opening.askedAt());
    }

    @Override
    public boolean agree(String id, PersonId by, Instant at) {
        return sql.change(
                        "UPDATE social_opening SET agreed_by = ?, agreed_at = ? WHERE id = ? AND agreed_by IS NULL",
                        by.value(),
                        at,
                        id)
                == 1;
    }

    @Override
    public boolean see(String id, Instant at) {
        return sql.change(
                        "UPDATE social_opening SET seen_at = ? WHERE id = ? AND agreed_by IS NOT NULL AND seen_at IS NULL",
                        at,
                        id)
                == 1;
    }
}
