package org.crosswalk.records.production.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.production.LegalBasis;
import org.crosswalk.records.production.LegalOrder;
import org.crosswalk.records.production.Making;
import org.crosswalk.records.production.OrderReview;
import org.crosswalk.records.production.Production;
import org.crosswalk.records.production.Productions;
import org.crosswalk.records.requests.RequestId;

/** Productions in MariaDB. */
@Singleton
class MariaDbProductions implements Productions {
    private static final String PRODUCTIONS =
            "SELECT id, request, volume, prefix, basis, note, asked_by, asked_at FROM production ";

    private final TransactionOperations<Connection> transactions;

    MariaDbProductions(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Turns a row into what is asked for. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    @Override
    public boolean add(Production production) {
        int added = update(
                """
                INSERT IGNORE INTO production (id, request, volume, prefix, basis, note, asked_by, asked_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                production.id(),
                production.request().value(),
                production.volume(),
                production.prefix(),
                production.basis().name(),
                production.note(),
                production.by().value(),
                utc(production.at()));
        if (added == 0) {
            return false;
        }
        LegalOrder order = production.order();
        if (order != null) {
            update(
                    "INSERT INTO production_order (production, number, court, dated) VALUES (?, ?, ?, ?)",
                    production.id(),
                    order.number(),
                    order.court(),
                    order.dated());
        }
        transactions.executeWrite(status -> {
            try (PreparedStatement item = status.getConnection()
                    .prepareStatement(
                            "INSERT INTO production_item (production, place, entry, released) VALUES (?, ?, ?, ?)")) {
                int place = 0;
                for (Production.Chosen chosen : production.items()) {
                    set(item, production.id(), place++, chosen.entry(), chosen.release());
                    item.addBatch();
                }
                return item.executeBatch();
            }
        });
        update("""
                INSERT INTO production_making (production, state, done, total, pages, why, changed_at)
                VALUES (?, 'WAITING', 0, ?, 0, '', ?)""", production.id(), production.items().size(), utc(production.at()));
        return true;
    }

    @Override
    public Optional<Production> find(String id) {
        return all(PRODUCTIONS + "WHERE id = ?", this::production, id).stream().findFirst();
    }

    @Override
    public List<Production> of(RequestId request) {
        return all(PRODUCTIONS + "WHERE request = ? ORDER BY volume DESC", this::production, request.value());
    }

    @Override
    public Making making(String id) {
        return all(
                        "SELECT state, done, total, pages, why, changed_at FROM production_making WHERE production = ?",
                        row -> new Making(
                                Making.State.valueOf(row.getString("state")),
                                row.getInt("done"),
                                row.getInt("total"),
                                row.getInt("pages"),
                                row.getString("why"),
                                instant(row, "changed_at")),
                        id)
                .stream()
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<Production> claim(String worker, Instant now, Instant until) {
        List<String> waiting = all("""
                SELECT m.production FROM production_making m JOIN production p ON p.id = m.production
                WHERE m.state = 'WAITING' OR (m.state = 'MAKING' AND m.leased_until < ?) ORDER BY p.asked_at LIMIT 1""", row -> row.getString("production"), utc(now));
        return waiting.stream()
                .filter(id -> 1 == update("""
                                UPDATE production_making SET state = 'MAKING', done = 0, leased_by = ?, leased_until = ?,
                                  changed_at = ? WHERE production = ? AND (state = 'WAITING' OR (state = 'MAKING'
                                  AND leased_until < ?))""", worker, utc(until), utc(now), id, utc(now)))
                .findFirst()
                .flatMap(this::find);
    }

    @Override
    public boolean progress(String id, String worker, int done, Instant now, Instant until) {
        return 1 == update("""
                        UPDATE production_making SET done = ?, leased_until = ?, changed_at = ?
                        WHERE production = ? AND leased_by = ? AND state = 'MAKING'""", done, utc(until), utc(now), id, worker);
    }

    @Override
    public void made(String id, String worker, int pages, List<Named> students, Instant at) {
        transactions.executeWrite(status -> {
            try (PreparedStatement add = status.getConnection()
                    .prepareStatement(
                            "INSERT IGNORE INTO production_student (production, student, entry, bates) VALUES (?, ?, ?, ?)")) {
                for (Named named : students) {
                    set(add, id, named.student(), named.entry(), named.bates());
                    add.addBatch();
                }
                if (!students.isEmpty()) {
                    add.executeBatch();
                }
            }
            return update("""
                    UPDATE production_making SET state = 'MADE', done = total, pages = ?, changed_at = ?
                    WHERE production = ? AND leased_by = ? AND state = 'MAKING'""", pages, utc(at), id, worker);
        });
    }

    @Override
    public void failed(String id, String worker, String why, Instant at) {
        update("""
                UPDATE production_making SET state = 'FAILED', why = ?, changed_at = ?
                WHERE production = ? AND leased_by = ? AND state = 'MAKING'""", why, utc(at), id, worker);
    }

    @Override
    public void exported(Export export) {
        update(
                """
                INSERT INTO production_export (production, recipient, encrypted, exported_by, exported_at)
                VALUES (?, ?, ?, ?, ?)""",
                export.production(),
                export.recipient(),
                export.encrypted(),
                export.by().value(),
                utc(export.at()));
    }

    @Override
    public List<Export> exports(String id) {
        return all("""
                SELECT production, recipient, encrypted, exported_by, exported_at FROM production_export
                WHERE production = ? ORDER BY id""", MariaDbProductions::export, id);
    }

    @Override
    public List<Production> onOrders(int limit) {
        return all(
                PRODUCTIONS + "WHERE basis IN ('SUBPOENA', 'COURT_ORDER') ORDER BY asked_at DESC, id LIMIT ?",
                this::production,
                limit);
    }

    @Override
    public Optional<OrderReview> review(String id) {
        return all(
                        "SELECT may_leave, why, reviewed_by, reviewed_at FROM production_review WHERE production = ?",
                        row -> new OrderReview(
                                row.getBoolean("may_leave"),
                                row.getString("why"),
                                new PersonId(row.getString("reviewed_by")),
                                instant(row, "reviewed_at")),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public boolean reviewed(String id, OrderReview review) {
        return 1 == update("""
                        INSERT IGNORE INTO production_review (production, may_leave, why, reviewed_by, reviewed_at)
                        VALUES (?, ?, ?, ?, ?)""", id, review.may(), review.why(), review.by().value(), utc(review.at()));
    }

    @Override
    public List<Disclosure> disclosures(String student) {
        Map<Export, List<String>> pages = new LinkedHashMap<>();
        all("""
                        SELECT e.production, e.recipient, e.encrypted, e.exported_by, e.exported_at, s.bates
                        FROM production_student s JOIN production_export e ON e.production = s.production
                        WHERE s.student = ? ORDER BY e.exported_at DESC, e.id DESC, s.bates""", row -> Map.entry(export(row), row.getString("bates")), student)
                .forEach(row -> pages.computeIfAbsent(row.getKey(), export -> new ArrayList<>())
                        .add(row.getValue()));
        List<Disclosure> disclosures = new ArrayList<>();
        pages.forEach((export, bates) ->
                disclosures.add(new Disclosure(find(export.production()).orElseThrow(), export, bates)));
        return disclosures;
    }

    private Production production(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Production(
                id,
                new RequestId(row.getString("request")),
                row.getInt("volume"),
                row.getString("prefix"),
                LegalBasis.valueOf(row.getString("basis")),
                row.getString("note"),
                all(
                                "SELECT number, court, dated FROM production_order WHERE production = ?",
                                order -> new LegalOrder(
                                        order.getString("number"),
                                        order.getString("court"),
                                        order.getObject("dated", LocalDate.class)),
                                id)
                        .stream()
                        .findFirst()
                        .orElse(null),
                all(
                        "SELECT entry, released FROM production_item WHERE production = ? ORDER BY place",
                        item -> new Production.Chosen(item.getLong("entry"), item.getLong("released")),
                        id),
                new PersonId(row.getString("asked_by")),
                instant(row, "asked_at"));
    }

    private static Export export(ResultSet row) throws SQLException {
        return new Export(
                row.getString("production"),
                row.getString("recipient"),
                row.getBoolean("encrypted"),
                new PersonId(row.getString("exported_by")),
                instant(row, "exported_at"));
    }

    private <T> List<T> all(String query, Reading<T> reading, Object... arguments) {
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(query)) {
                set(statement, arguments);
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(reading.of(rows));
                    }
                    return all;
                }
            }
        });
    }

    private int update(String sql, Object... arguments) {
        return transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                set(statement, arguments);
                return statement.executeUpdate();
            }
        });
    }

    private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
