package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crosswalk.roster.oneroster.Changes;
import org.crosswalk.roster.oneroster.Kind;
import org.crosswalk.roster.oneroster.Mirror;
import org.crosswalk.roster.oneroster.Quarantined;
import org.crosswalk.roster.oneroster.Report;
import org.crosswalk.roster.oneroster.Row;

/** Compares and writes whole tables; rows go to the database in bulk, a few thousand at once. */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class StoredMirror implements Mirror {
    private static final int ROWS_AT_ONCE = 5000;
    private static final String SAID_COLUMNS = String.join(", ", Kind.GUARDIANSHIP.columns());
    private static final String SAID = "INSERT INTO roster_guardianship_said (%s, listed, said_at) VALUES (%s, TRUE, ?)"
            .formatted(
                    SAID_COLUMNS,
                    String.join(
                            ", ",
                            Collections.nCopies(Kind.GUARDIANSHIP.columns().size(), "?")));
    private static final String NO_LONGER_SAID = """
            INSERT INTO roster_guardianship_said (%1$s, listed, said_at)
            SELECT %1$s, FALSE, ? FROM roster_guardianships WHERE id = ?
            """.formatted(SAID_COLUMNS);

    private final DataSource database;

    StoredMirror(DataSource database) {
        this.database = database;
    }

    @Override
    public void takeTurn() {
        with("SELECT id FROM roster_import_turn FOR UPDATE", PreparedStatement::executeQuery);
    }

    @Override
    public Map<String, Row> current(Kind kind) {
        String columns = String.join(", ", kind.columns());
        return with("SELECT id, %s FROM %s WHERE ended_on IS NULL".formatted(columns, table(kind)), query -> {
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet answer = query.executeQuery()) {
                return rows(answer, kind.columns().size());
            }
        });
    }

    private static Map<String, Row> rows(ResultSet answer, int columns) throws SQLException {
        Map<String, Row> rows = new HashMap<>();
        while (answer.next()) {
            String[] values = new String[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = answer.getString(i + 2);
            }
            rows.put(answer.getString(1), Row.of(answer.getString(1), values));
        }
        return rows;
    }

    @Override
    public void write(Kind kind, Changes changes, LocalDate today) {
        upsert(kind, inOrder(changes.adds()));
        upsert(kind, inOrder(changes.changes()));
        String ended = "UPDATE %s SET ended_on = ? WHERE id = ?".formatted(table(kind));
        inBulk(ended, changes.ends(), (row, id) -> {
            row.setString(1, today.toString());
            row.setString(2, id);
        });
    }

    /** Rows that come in the order of their key fill page after page; in any other order the server seeks for each. */
    private static List<Row> inOrder(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::id)).toList();
    }

    private void upsert(Kind kind, List<Row> rows) {
        String columns = String.join(", ", kind.columns());
        String marks = String.join(", ", Collections.nCopies(kind.columns().size(), "?"));
        String again = kind.columns().stream()
                .map(column -> column + " = VALUES(" + column + ")")
                .collect(Collectors.joining(", "));
        String sql = "INSERT INTO %s (id, %s) VALUES (?, %s) ON DUPLICATE KEY UPDATE %s, ended_on = NULL"
                .formatted(table(kind), columns, marks, again);
        inBulk(sql, rows, (statement, row) -> {
            statement.setString(1, row.id());
            for (int i = 0; i < row.values().size(); i++) {
                statement.setString(i + 2, row.values().get(i));
            }
        });
    }

    @Override
    public void remember(Changes guardianships, Changes people, Instant at) {
        LocalDateTime now = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        said(inOrder(guardianships.adds()), now);
        said(inOrder(guardianships.changes()), now);
        inBulk(NO_LONGER_SAID, guardianships.ends(), (statement, id) -> {
            statement.setObject(1, now);
            statement.setString(2, id);
        });
        changed(people.changes().stream().map(Row::id).toList(), now);
        changed(people.ends(), now);
    }

    private void said(List<Row> rows, LocalDateTime now) {
        int columns = Kind.GUARDIANSHIP.columns().size();
        inBulk(SAID, rows, (statement, row) -> {
            for (int i = 0; i < columns; i++) {
                statement.setString(i + 1, row.values().get(i));
            }
            statement.setObject(columns + 1, now);
        });
    }

    private void changed(List<String> people, LocalDateTime now) {
        inBulk(
                "INSERT INTO roster_person_change (person_id, changed_at) VALUES (?, ?)",
                people,
                (statement, person) -> {
                    statement.setString(1, person);
                    statement.setObject(2, now);
                });
    }

    @Override
    public long keep(Report report, Instant at) {
        long number = keepReport(report, at);
        String sql =
                "INSERT INTO roster_quarantine (import_id, number, file, line, field, why) VALUES (?, ?, ?, ?, ?, ?)";
        int[] count = {0};
        inBulk(sql, report.quarantined(), (statement, row) -> quarantined(statement, number, ++count[0], row));
        return number;
    }

    private long keepReport(Report report, Instant at) {
        String sql = "INSERT INTO roster_imports (imported_at, changes, report) VALUES (?, ?, ?) RETURNING id";
        return with(sql, statement -> {
            statement.setObject(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            statement.setLong(2, report.changes());
            statement.setString(3, new Report(report.lines(), List.of(), report.notes()).text());
            try (ResultSet kept = statement.executeQuery()) {
                kept.next();
                return kept.getLong(1);
            }
        });
    }

    private static void quarantined(PreparedStatement statement, long number, int index, Quarantined row)
            throws SQLException {
        statement.setLong(1, number);
        statement.setInt(2, index);
        statement.setString(3, row.file());
        statement.setLong(4, row.line());
        statement.setString(5, row.field());
        statement.setString(6, row.why());
    }

    private interface Filler<T> {
        void fill(PreparedStatement statement, T row) throws SQLException;
    }

    private <T> void inBulk(String sql, List<T> rows, Filler<T> filler) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<T> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            with(sql, statement -> {
                for (T row : some) {
                    filler.fill(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The roster could not be written: SQL state " + e.getSQLState(), e);
        }
    }

    private static String table(Kind kind) {
        return "roster_" + kind.plural();
    }
}
