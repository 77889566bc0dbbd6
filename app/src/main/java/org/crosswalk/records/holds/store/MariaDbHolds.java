package org.crosswalk.records.holds.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.holds.Hold;
import org.crosswalk.records.holds.Holds;

@Singleton
@Transactional
class MariaDbHolds implements Holds {
    private static final String HOLDS =
            "SELECT id, custodian, term, from_day, to_day, why, placed_by, placed_at FROM legal_hold ";

    private final Sql sql;

    MariaDbHolds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Hold> inForce() {
        return sql.list(HOLDS + "WHERE lifted_at IS NULL ORDER BY id", MariaDbHolds::hold);
    }

    @Override
    public Optional<Hold> find(long id) {
        return sql.one(HOLDS + "WHERE id = ?", MariaDbHolds::hold, id);
    }

    @Override
    public long add(Hold hold) {
        PersonId custodian = hold.custodian();
        return sql.list(
                        """
                        INSERT INTO legal_hold (custodian, term, from_day, to_day, why, placed_by, placed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        row -> row.getLong(1),
                        custodian == null ? null : custodian.value(),
                        hold.term(),
                        hold.from(),
                        hold.to(),
                        hold.why(),
                        hold.by().value(),
                        hold.at())
                .getFirst();
    }

    @Override
    public boolean lift(long id, PersonId by, String because, Instant at) {
        return sql.change(
                        "UPDATE legal_hold SET lifted_by = ?, lifted_because = ?, lifted_at = ? WHERE id = ? AND lifted_at IS NULL",
                        by.value(),
                        because,
                        at,
                        id)
                == 1;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getLong("id"),
                Sql.person(row, "custodian"),
                row.getString("term"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("why"),
                new PersonId(row.getString("placed_by")),
                Sql.instant(row, "placed_at"));
    }
}
