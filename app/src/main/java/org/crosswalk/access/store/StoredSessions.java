package org.crosswalk.access.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.access.Secret;
import org.crosswalk.access.Sessions;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredSessions implements Sessions {
    /** Seen is written down no more often than this, to spare the database. */
    private static final Duration GRAIN = Duration.ofSeconds(20);

    private static final Duration KEPT = Duration.ofDays(7);

    private final Sql sql;
    private final Archive archive;

    StoredSessions(Sql sql, Archive archive) {
        this.sql = sql;
        this.archive = archive;
    }

    @Override
    public Secret begin(PersonId person, Instant at) {
        Secret secret = Secret.random();
        sql.change("DELETE FROM session WHERE seen_at < ?", at.minus(KEPT));
        sql.change(
                "INSERT INTO session (secret_hash, person, begun_at, seen_at) VALUES (?, ?, ?, ?)",
                secret.hash(),
                person.value(),
                at,
                at);
        archive.append(EntryKind.SIGN_IN, person.value(), at, new SignInEntry(person.value(), "password"));
        return secret;
    }

    @Override
    public Optional<PersonId> see(Secret secret, Duration idle, Instant at) {
        Optional<PersonId> person = sql.one(
                "SELECT person FROM session WHERE secret_hash = ? AND seen_at > ? AND ended_at IS NULL",
                row -> new PersonId(row.getString("person")),
                secret.hash(),
                at.minus(idle));
        person.ifPresent(seen -> sql.change(
                "UPDATE session SET seen_at = ? WHERE secret_hash = ? AND seen_at < ?",
                at,
                secret.hash(),
                at.minus(GRAIN)));
        return person;
    }

    @Override
    public void end(Secret secret, Instant at) {
        sql.change("UPDATE session SET ended_at = ? WHERE secret_hash = ? AND ended_at IS NULL", at, secret.hash());
    }

    @Override
    public void endAll(PersonId person, Instant at) {
        sql.change("UPDATE session SET ended_at = ? WHERE person = ? AND ended_at IS NULL", at, person.value());
    }
}
