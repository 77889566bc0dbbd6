package org.crosswalk.access.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.crosswalk.access.ApiTokens;
import org.crosswalk.access.Secret;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredApiTokens implements ApiTokens {
    private final Sql sql;

    StoredApiTokens(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Secret make(PersonId person, String by, Instant at) {
        Secret token = Secret.random();
        sql.change(
                "INSERT INTO api_token (token_hash, person, made_by, made_at) VALUES (?, ?, ?, ?)",
                token.hash(),
                person.value(),
                by,
                at);
        return token;
    }

    @Override
    public Optional<PersonId> holder(Secret token) {
        return sql.one(
                "SELECT person FROM api_token WHERE token_hash = ? AND revoked_at IS NULL",
                row -> new PersonId(row.getString("person")),
                token.hash());
    }

    @Override
    public int revokeAll(PersonId person, String by, Instant at) {
        return sql.change(
                "UPDATE api_token SET revoked_by = ?, revoked_at = ? WHERE person = ? AND revoked_at IS NULL",
                by,
                at,
                person.value());
    }
}
