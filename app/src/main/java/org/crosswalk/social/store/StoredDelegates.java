package org.crosswalk.social.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.policy.posts.Approver;
import org.crosswalk.social.approval.Delegate;
import org.crosswalk.social.approval.Delegates;

@Singleton
@Transactional
class StoredDelegates implements Delegates {
    private final Sql sql;

    StoredDelegates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Delegate> of(PersonId person) {
        return sql.list(
                "SELECT * FROM social_delegate WHERE delegate = ? AND ended_at IS NULL ORDER BY first_day, id",
                StoredDelegates::delegate,
                person.value());
    }

    @Override
    public List<Delegate> namedBy(PersonId away) {
        return sql.list(
                "SELECT * FROM social_delegate WHERE away = ? AND ended_at IS NULL ORDER BY first_day, id",
                StoredDelegates::delegate,
                away.value());
    }

    private static Delegate delegate(ResultSet row) throws SQLException {
        return new Delegate(
                row.getString("id"),
                Optional.ofNullable(row.getString("school")).map(OrgId::new),
                Approver.valueOf(row.getString("duty")),
                new PersonId(row.getString("away")),
                new PersonId(row.getString("delegate")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Sql.instant(row, "named_at"));
    }

    @Override
    public void add(Delegate delegate) {
        sql.change(
                """
                INSERT INTO social_delegate (id, school, duty, away, delegate, first_day, last_day, named_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                delegate.id(),
                delegate.school().map(OrgId::value).orElse(null),
                delegate.as().name(),
                delegate.away().value(),
                delegate.person().value(),
                delegate.from(),
                delegate.to(),
                delegate.namedAt());
    }

    @Override
    public boolean end(String id, PersonId away, Instant at) {
        return sql.change(
                        "UPDATE social_delegate SET ended_at = ? WHERE id = ? AND away = ? AND ended_at IS NULL",
                        at,
                        id,
                        away.value())
                == 1;
    }
}
