package org.crosswalk.records.leavers.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.leavers.LeaverCopiesOnFile;
import org.crosswalk.records.leavers.LeaverCopy;
import org.crosswalk.records.requests.RequestId;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class MariaDbLeaverCopies implements LeaverCopiesOnFile {
    private static final String COPIES = """
            SELECT c.*, a.granted, a.why, a.request, a.answered_by, a.answered_at
            FROM leaver_copy c LEFT JOIN leaver_copy_answer a ON a.copy = c.id
            """;

    private final Sql sql;

    MariaDbLeaverCopies(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LeaverCopy> all() {
        return sql.list(COPIES + "ORDER BY c.id DESC", MariaDbLeaverCopies::copy);
    }

    @Override
    public Optional<LeaverCopy> locked(long id) {
        return sql.list("SELECT id FROM leaver_copy WHERE id = ? FOR UPDATE", row -> row.getLong("id"), id).stream()
                .flatMap(known -> sql.list(COPIES + "WHERE c.id = ?", MariaDbLeaverCopies::copy, known).stream())
                .findFirst();
    }

    @Override
    public Optional<LeaverCopy> grantedBy(RequestId request) {
        return sql
                .list(COPIES + "WHERE a.granted AND a.request = ?", MariaDbLeaverCopies::copy, request.value())
                .stream()
                .findFirst();
    }

    @Override
    public long add(PersonId person, String name, String what, PersonId by, Instant at) {
        return sql.list("""
                        INSERT INTO leaver_copy (person, name, what, asked_by, asked_at) VALUES (?, ?, ?, ?, ?) RETURNING id
                        """, row -> row.getLong("id"), person.value(), name, what, by.value(), at)
                .getFirst();
    }

    @Override
    public void answer(long copy, LeaverCopy.Answer answer) {
        RequestId request = answer.request();
        sql.change(
                """
                INSERT INTO leaver_copy_answer (copy, granted, why, request, answered_by, answered_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                copy,
                answer.granted(),
                answer.why(),
                request == null ? null : request.value(),
                answer.by().value(),
                answer.at());
    }

    private static LeaverCopy copy(ResultSet row) throws SQLException {
        return new LeaverCopy(
                row.getLong("id"),
                new PersonId(row.getString("person")),
                row.getString("name"),
                row.getString("what"),
                new PersonId(row.getString("asked_by")),
                Sql.instant(row, "asked_at"),
                answer(row));
    }

    private static Optional<LeaverCopy.Answer> answer(ResultSet row) throws SQLException {
        String why = row.getString("why");
        return why == null
                ? Optional.empty()
                : Optional.of(new LeaverCopy.Answer(
                        row.getBoolean("granted"),
                        why,
                        request(row.getString("request")),
                        new PersonId(row.getString("answered_by")),
                        Sql.instant(row, "answered_at")));
    }

    private static @Nullable RequestId request(@Nullable String known) {
        return known == null ? null : new RequestId(known);
    }
}
