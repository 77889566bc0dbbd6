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
import org.crosswalk.social.accounts.SealedSecrets;

@Singleton
@Transactional
class StoredSecrets implements SealedSecrets {
    private final Sql sql;

    StoredSecrets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Lying> find(AccountId account) {
        return sql.one("SELECT * FROM social_secret WHERE account = ?", StoredSecrets::lying, account.value());
    }

    @Override
    public List<Lying> all() {
        return sql.list("SELECT * FROM social_secret ORDER BY account", StoredSecrets::lying);
    }

    private static Lying lying(ResultSet row) throws SQLException {
        return new Lying(new AccountId(row.getString("account")), row.getString("key_id"), row.getBytes("sealed"));
    }

    @Override
    public void put(Lying sealed, PersonId by, Instant at) {
        int replaced = sql.change(
                "UPDATE social_secret SET key_id = ?, sealed = ?, sealed_by = ?, sealed_at = ? WHERE account = ?",
                sealed.keyId(),
                sealed.bytes(),
                by.value(),
                at,
                sealed.account().value());
        if (replaced == 0) {
            sql.change(
                    "INSERT INTO social_secret (account, key_id, sealed, sealed_by, sealed_at) VALUES (?, ?, ?, ?, ?)",
                    sealed.account().value(),
                    sealed.keyId(),
                    sealed.bytes(),
                    by.value(),
                    at);
        }
    }
}
