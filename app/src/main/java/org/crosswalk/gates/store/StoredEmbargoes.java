package org.crosswalk.gates.store;

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
import org.crosswalk.gates.embargo.Embargo;
import org.crosswalk.gates.embargo.EmbargoesOnFile;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class StoredEmbargoes implements EmbargoesOnFile {
    private final Sql sql;

    StoredEmbargoes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Embargo> all() {
        return sql.list("""
                SELECT e.*, n.ended_by, n.ended_at
                FROM embargo e LEFT JOIN embargo_end n ON n.embargo = e.id ORDER BY e.id DESC
                """, StoredEmbargoes::embargo);
    }

    private static Embargo embargo(ResultSet row) throws SQLException {
        return new Embargo(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("terms").lines().toList(),
                row.getObject("until", LocalDate.class),
                new PersonId(row.getString("placed_by")),
                Sql.instant(row, "placed_at"),
                end(row));
    }

    private static Optional<Embargo.End> end(ResultSet row) throws SQLException {
        String by = row.getString("ended_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Embargo.End(new PersonId(by), Sql.instant(row, "ended_at")));
    }

    @Override
    public long place(String topic, List<String> terms, @Nullable LocalDate until, PersonId by, Instant at) {
        return sql.list(
                        "INSERT INTO embargo (topic, terms, until, placed_by, placed_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
                        row -> row.getLong("id"),
                        topic,
                        String.join("\n", terms),
                        until,
                        by.value(),
                        at)
                .getFirst();
    }

    @Override
    public boolean end(long id, Embargo.End end) {
        return sql.change("""
                        INSERT IGNORE INTO embargo_end (embargo, ended_by, ended_at)
                        SELECT id, ?, ? FROM embargo WHERE id = ?
                        """, end.by().value(), end.at(), id) == 1;
    }
}
