package org.crosswalk.gates.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.gates.apart.Request;
import org.crosswalk.gates.apart.RequestsOnFile;

@Singleton
@Transactional
class StoredApart implements RequestsOnFile {
    private final Sql sql;

    StoredApart(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Request> all() {
        Map<Long, List<Request.Step>> steps = new HashMap<>();
        sql.list(
                "SELECT * FROM apart_step ORDER BY id",
                row -> steps.computeIfAbsent(row.getLong("request"), _ -> new ArrayList<>())
                        .add(step(row)));
        return sql.list(
                "SELECT * FROM apart_request ORDER BY id DESC",
                row -> new Request(
                        row.getLong("id"),
                        new PersonId(row.getString("student")),
                        new PersonId(row.getString("parent")),
                        row.getObject("asked_on", LocalDate.class),
                        row.getString("kept"),
                        steps.getOrDefault(row.getLong("id"), List.of())));
    }

    private static Request.Step step(ResultSet row) throws SQLException {
        return new Request.Step(
                Request.Kind.valueOf(row.getString("kind")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("evidence"),
                new PersonId(row.getString("taken_by")),
                Sql.instant(row, "taken_at"));
    }

    @Override
    public long add(PersonId student, PersonId parent, LocalDate askedOn, String kept, PersonId by, Instant at) {
        return sql.list("""
                        INSERT INTO apart_request (student, parent, asked_on, kept, taken_by, taken_at)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                        """, row -> row.getLong("id"), student.value(), parent.value(), askedOn, kept, by.value(), at)
                .getFirst();
    }

    @Override
    public void add(long request, Request.Step step) {
        sql.change(
                """
                INSERT INTO apart_step (request, kind, happened_on, evidence, taken_by, taken_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                request,
                step.kind().name(),
                step.on(),
                step.evidence(),
                step.by().value(),
                step.at());
    }
}
