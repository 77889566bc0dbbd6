package org.crosswalk.gates.store;

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
import org.crosswalk.gates.leave.Leave;
import org.crosswalk.gates.leave.Leaves;
import org.crosswalk.gates.leave.LeavesOnFile;

@Singleton
@Transactional
class StoredLeaves implements LeavesOnFile {
    private static final String QUERY = """
            SELECT l.*, e.ended_by, e.ended_at
            FROM contact_leave l LEFT JOIN contact_leave_end e ON e.leave_id = l.id
            WHERE %s ORDER BY l.id DESC
            """;

    private final Sql sql;

    StoredLeaves(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Leave> at(OrgId school) {
        return sql.list(QUERY.formatted("l.school = ?"), StoredLeaves::leave, school.value());
    }

    @Override
    public List<Leave> of(PersonId staff) {
        return sql.list(QUERY.formatted("l.staff = ?"), StoredLeaves::leave, staff.value());
    }

    @Override
    public Optional<Leave> find(long id) {
        return sql.one(QUERY.formatted("l.id = ?"), StoredLeaves::leave, id);
    }

    private static Leave leave(ResultSet row) throws SQLException {
        return new Leave(
                row.getLong("id"),
                new PersonId(row.getString("staff")),
                new PersonId(row.getString("student")),
                new OrgId(row.getString("school")),
                row.getString("words"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new PersonId(row.getString("given_by")),
                Sql.instant(row, "given_at"),
                ended(row));
    }

    private static Optional<Leave.Ended> ended(ResultSet row) throws SQLException {
        String by = row.getString("ended_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Leave.Ended(new PersonId(by), Sql.instant(row, "ended_at")));
    }

    @Override
    public long give(Leaves.Wish wish, PersonId by, Instant at) {
        return sql.list(
                        """
                        INSERT INTO contact_leave (staff, student, school, words, from_day, to_day, given_by, given_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """,
                        row -> row.getLong("id"),
                        wish.staff().value(),
                        wish.student().value(),
                        wish.school().value(),
                        wish.words().strip(),
                        wish.from(),
                        wish.to(),
                        by.value(),
                        at)
                .getFirst();
    }

    @Override
    public boolean end(long id, Leave.Ended ended) {
        return sql.change(
                        "INSERT IGNORE INTO contact_leave_end (leave_id, ended_by, ended_at) VALUES (?, ?, ?)",
                        id,
                        ended.by().value(),
                        ended.at())
                == 1;
    }
}
