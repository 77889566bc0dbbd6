package org.crosswalk.contacts.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.CodeFile;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredCodes implements CodeFile {
    private final Sql sql;

    StoredCodes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Pair pair) {
        sql.change(
                """
                INSERT INTO contact_code (guardian, student, address, known_hash, new_hash, asked_at, valid_until)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                pair.guardian().value(),
                pair.student().value(),
                pair.address().value(),
                pair.knownHash(),
                pair.newHash(),
                pair.askedAt(),
                pair.until());
    }

    @Override
    public Optional<Pair> open(PersonId guardian, Instant at) {
        return sql
                .list(
                        "SELECT * FROM contact_code WHERE guardian = ? ORDER BY id DESC LIMIT 1",
                        row -> row.getObject("used_at") == null ? Optional.of(pair(row)) : Optional.<Pair>empty(),
                        guardian.value())
                .stream()
                .flatMap(Optional::stream)
                .filter(pair -> at.isBefore(pair.until()))
                .findFirst();
    }

    @Override
    public Optional<Instant> lastAsked(PersonId guardian) {
        return sql.one(
                "SELECT asked_at FROM contact_code WHERE guardian = ? ORDER BY id DESC LIMIT 1",
                row -> Sql.instant(row, "asked_at"),
                guardian.value());
    }

    @Override
    public int askedSince(PersonId guardian, Instant since) {
        return sql.list(
                        "SELECT COUNT(*) FROM contact_code WHERE guardian = ? AND asked_at > ?",
                        row -> row.getInt(1),
                        guardian.value(),
                        since)
                .getFirst();
    }

    @Override
    public boolean tried(long pair, int most) {
        return sql.change(
                        "UPDATE contact_code SET tries = tries + 1 WHERE id = ? AND tries < ? AND used_at IS NULL",
                        pair,
                        most)
                == 1;
    }

    @Override
    public boolean use(long pair, Instant at) {
        return sql.change("UPDATE contact_code SET used_at = ? WHERE id = ? AND used_at IS NULL", at, pair) == 1;
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getLong("id"),
                new PersonId(row.getString("guardian")),
                new PersonId(row.getString("student")),
                new EmailAddress(row.getString("address")),
                row.getString("known_hash"),
                row.getString("new_hash"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "valid_until"));
    }
}
