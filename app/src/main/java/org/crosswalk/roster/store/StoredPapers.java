package org.crosswalk.roster.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Ground;
import org.crosswalk.roster.Paper;
import org.crosswalk.roster.PapersOnFile;

@Singleton
class StoredPapers implements PapersOnFile {
    private static final String QUERY = """
            SELECT p.*, e.last_day AS ended_after, e.evidence AS end_evidence, e.ended_by, e.ended_at
            FROM rights_paper p LEFT JOIN rights_paper_end e ON e.paper = p.id
            WHERE p.%s IN (%%s) ORDER BY p.id
            """;

    private final Sql sql;
    private final JdbcOperations jdbc;

    StoredPapers(Sql sql, JdbcOperations jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    @Override
    public List<Paper> of(Collection<PersonId> students) {
        return sql.rowsIn(QUERY.formatted("student_id"), StoredPapers::paper, students);
    }

    @Override
    public Optional<Paper> find(long id) {
        return sql.rowsIn(QUERY.formatted("id"), StoredPapers::paper, List.of(id)).stream()
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public long add(Filed paper, PersonId by, Instant at) {
        return jdbc.prepareStatement("""
                INSERT INTO rights_paper
                (student_id, guardian_id, ground, first_day, last_day, evidence, filed_by, filed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """, statement -> {
            statement.setString(1, paper.student().value());
            statement.setString(2, paper.guardian().value());
            statement.setString(3, paper.ground().name());
            statement.setObject(4, paper.from());
            statement.setObject(5, paper.to());
            statement.setString(6, paper.evidence().strip());
            statement.setString(7, by.value());
            statement.setObject(8, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            try (ResultSet added = statement.executeQuery()) {
                added.next();
                return added.getLong(1);
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(long paper, Paper.End end) {
        String ending = "INSERT IGNORE INTO rights_paper_end (paper, last_day, evidence, ended_by, ended_at)"
                + " VALUES (?, ?, ?, ?, ?)";
        return jdbc.prepareStatement(ending, statement -> {
            statement.setLong(1, paper);
            statement.setObject(2, end.lastDay());
            statement.setString(3, end.evidence());
            statement.setString(4, end.by().value());
            statement.setObject(5, LocalDateTime.ofInstant(end.at(), ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        });
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getLong("id"),
                new PersonId(row.getString("student_id")),
                new PersonId(row.getString("guardian_id")),
                Ground.valueOf(row.getString("ground")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("evidence"),
                new PersonId(row.getString("filed_by")),
                instant(row, "filed_at"),
                end(row));
    }

    private static Optional<Paper.End> end(ResultSet row) throws SQLException {
        LocalDate last = row.getObject("ended_after", LocalDate.class);
        return last == null
                ? Optional.empty()
                : Optional.of(new Paper.End(
                        last,
                        row.getString("end_evidence"),
                        new PersonId(row.getString("ended_by")),
                        instant(row, "ended_at")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
