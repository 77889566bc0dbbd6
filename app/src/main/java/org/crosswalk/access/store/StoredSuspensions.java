package org.crosswalk.access.store;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.access.Sessions;
import org.crosswalk.access.Suspensions;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredSuspensions implements Suspensions {
    private static final String OPEN = """
            SELECT s.* FROM suspension s
            WHERE NOT EXISTS (SELECT 1 FROM suspension_end e WHERE e.suspension = s.id) AND %s
            ORDER BY s.id DESC
            """;

    private final Sql sql;
    private final Sessions sessions;
    private final Archive archive;

    StoredSuspensions(Sql sql, Sessions sessions, Archive archive) {
        this.sql = sql;
        this.sessions = sessions;
        this.archive = archive;
    }

    @Override
    public boolean isSuspended(PersonId person) {
        return !sql.list(OPEN.formatted("s.person = ?"), StoredSuspensions::read, person.value())
                .isEmpty();
    }

    @Override
    public List<Suspension> all() {
        return sql.list(OPEN.formatted("TRUE"), StoredSuspensions::read);
    }

    @Override
    public boolean suspend(PersonId person, String why, PersonId by, Instant at) {
        if (isSuspended(person)) {
            return false;
        }
        sql.change(
                "INSERT INTO suspension (person, why, suspended_by, suspended_at) VALUES (?, ?, ?, ?)",
                person.value(),
                why,
                by.value(),
                at);
        sessions.endAll(person, at);
        archive.append(
                EntryKind.ACCESS,
                person.value(),
                at,
                new SuspensionEntry("access-suspended", person.value(), why, by.value()));
        return true;
    }

    @Override
    public boolean end(long suspension, String why, PersonId by, Instant at) {
        Optional<Suspension> open = sql.one(OPEN.formatted("s.id = ?"), StoredSuspensions::read, suspension);
        open.ifPresent(known -> {
            sql.change(
                    "INSERT INTO suspension_end (suspension, why, ended_by, ended_at) VALUES (?, ?, ?, ?)",
                    suspension,
                    why,
                    by.value(),
                    at);
            archive.append(
                    EntryKind.ACCESS,
                    known.person().value(),
                    at,
                    new SuspensionEntry("access-given-back", known.person().value(), why, by.value()));
        });
        return open.isPresent();
    }

    private static Suspension read(ResultSet row) throws SQLException {
        return new Suspension(
                row.getLong("id"),
                new PersonId(row.getString("person")),
                row.getString("why"),
                new PersonId(row.getString("suspended_by")),
                Sql.instant(row, "suspended_at"));
    }

    @Serdeable
    record SuspensionEntry(String what, String person, String why, String by) {}
}
