package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.MisuseReport;
import org.crosswalk.gates.MisuseReports;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class StoredMisuseReports implements MisuseReports {
    private static final String QUERY = """
            SELECT r.*, a.note, a.answered_by, a.answered_at
            FROM misuse_report r LEFT JOIN misuse_answer a ON a.report = r.id
            """;

    private final Sql sql;

    StoredMisuseReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<MisuseReport> newest(int limit) {
        return sql.list(QUERY + "ORDER BY r.id DESC LIMIT ?", StoredMisuseReports::report, limit);
    }

    @Override
    public Optional<MisuseReport> find(long id) {
        return sql.one(QUERY + "WHERE r.id = ?", StoredMisuseReports::report, id);
    }

    @Override
    public long add(MisuseReport.Kind kind, @Nullable OrgId school, String said, PersonId by, Instant at) {
        return sql.list(
                        """
                        INSERT INTO misuse_report (kind, school, said, reported_by, reported_at)
                        VALUES (?, ?, ?, ?, ?) RETURNING id
                        """,
                        row -> row.getLong("id"),
                        kind.name(),
                        school == null ? null : school.value(),
                        said,
                        by.value(),
                        at)
                .getFirst();
    }

    @Override
    public boolean answer(long report, MisuseReport.Answer answer) {
        return sql.change(
                        "INSERT IGNORE INTO misuse_answer (report, note, answered_by, answered_at) VALUES (?, ?, ?, ?)",
                        report,
                        answer.note(),
                        answer.by().value(),
                        answer.at())
                == 1;
    }

    private static MisuseReport report(ResultSet row) throws SQLException {
        String school = row.getString("school");
        return new MisuseReport(
                row.getLong("id"),
                MisuseReport.Kind.valueOf(row.getString("kind")),
                school == null ? null : new OrgId(school),
                row.getString("said"),
                new PersonId(row.getString("reported_by")),
                Sql.instant(row, "reported_at"),
                answer(row));
    }

    private static Optional<MisuseReport.Answer> answer(ResultSet row) throws SQLException {
        String note = row.getString("note");
        return note == null
                ? Optional.empty()
                : Optional.of(new MisuseReport.Answer(
                        note, new PersonId(row.getString("answered_by")), Sql.instant(row, "answered_at")));
    }
}
