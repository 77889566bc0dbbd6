package org.crosswalk.contacts.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Invites;
import org.crosswalk.database.Sql;

@Singleton
@Transactional
class StoredInvites implements Invites {
    private final Sql sql;

    StoredInvites(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(String tokenHash, Invite invite) {
        sql.change(
                """
                INSERT INTO contact_invite (token_hash, guardian, student, invited_by, invited_at, valid_until)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                tokenHash,
                invite.guardian().value(),
                invite.student().value(),
                invite.by().value(),
                invite.at(),
                invite.until());
    }

    @Override
    public Optional<Invite> newest(String tokenHash) {
        return sql.one(
                """
                        SELECT i.* FROM contact_invite i
                        WHERE i.token_hash = ? AND NOT EXISTS (
                            SELECT 1 FROM contact_invite n WHERE n.guardian = i.guardian AND n.invited_at > i.invited_at)
                        """,
                row -> new Invite(
                        new PersonId(row.getString("guardian")),
                        new PersonId(row.getString("student")),
                        new PersonId(row.getString("invited_by")),
                        Sql.instant(row, "invited_at"),
                        Sql.instant(row, "valid_until")),
                tokenHash);
    }
}
