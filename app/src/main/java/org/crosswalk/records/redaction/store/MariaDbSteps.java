package org.crosswalk.records.redaction.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.redaction.Span;
import org.crosswalk.records.redaction.Step;
import org.crosswalk.records.redaction.Steps;
import org.crosswalk.records.redaction.What;
import org.crosswalk.records.requests.RequestId;
import org.jspecify.annotations.Nullable;

/** Steps in MariaDB, in the order in which they were added. */
@Singleton
class MariaDbSteps implements Steps {
    private static final String ADD = """
            INSERT INTO redaction_step (request, entry, what, field, start_at, end_at, digest, part, exemption, reason,
              origin, target, taken_by, taken_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String STEPS = """
            SELECT id, entry, what, field, start_at, end_at, digest, part, exemption, reason, origin, target, taken_by,
              taken_at FROM redaction_step WHERE request = ?""";

    private final TransactionOperations<Connection> transactions;

    MariaDbSteps(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(RequestId request, List<Step> steps) {
        transactions.executeWrite(status -> {
            try (PreparedStatement add = status.getConnection().prepareStatement(ADD)) {
                for (Step step : steps) {
                    set(add, request, step);
                    add.addBatch();
                }
                return add.executeBatch();
            }
        });
    }

    @Override
    public List<Step> of(RequestId request, long entry) {
        return transactions.executeRead(status -> {
            try (PreparedStatement query =
                    status.getConnection().prepareStatement(STEPS + " AND entry = ? ORDER BY id")) {
                query.setString(1, request.value());
                query.setLong(2, entry);
                return steps(query);
            }
        });
    }

    @Override
    public Map<Long, List<Step>> of(RequestId request) {
        return transactions.executeRead(status -> {
            try (PreparedStatement query = status.getConnection().prepareStatement(STEPS + " ORDER BY id")) {
                query.setString(1, request.value());
                Map<Long, List<Step>> byEntry = new TreeMap<>();
                for (Step step : steps(query)) {
                    byEntry.computeIfAbsent(step.entry(), entry -> new ArrayList<>())
                            .add(step);
                }
                return byEntry;
            }
        });
    }

    private static void set(PreparedStatement add, RequestId request, Step step) throws SQLException {
        Span span = step.span();
        add.setString(1, request.value());
        add.setLong(2, step.entry());
        add.setString(3, step.what().name());
        add.setString(4, span == null ? null : span.field());
        add.setObject(5, span == null ? null : span.start(), Types.INTEGER);
        add.setObject(6, span == null ? null : span.end(), Types.INTEGER);
        add.setString(7, step.digest());
        add.setString(8, step.part());
        add.setString(9, step.exemption());
        add.setString(10, step.reason());
        add.setString(11, step.origin());
        add.setLong(12, step.target());
        add.setString(13, step.by().value());
        add.setObject(14, LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC));
    }

    private static List<Step> steps(PreparedStatement query) throws SQLException {
        try (ResultSet found = query.executeQuery()) {
            List<Step> steps = new ArrayList<>();
            while (found.next()) {
                steps.add(step(found));
            }
            return steps;
        }
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong("id"),
                row.getLong("entry"),
                What.valueOf(row.getString("what")),
                span(row),
                row.getString("digest"),
                row.getString("part"),
                row.getString("exemption"),
                row.getString("reason"),
                row.getString("origin"),
                row.getLong("target"),
                new PersonId(row.getString("taken_by")),
                row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable Span span(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return field == null ? null : new Span(field, row.getInt("start_at"), row.getInt("end_at"));
    }
}
