package org.crosswalk.records.requests.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.ResponsiveSet;
import org.crosswalk.records.requests.ResponsiveSets;
import org.jspecify.annotations.Nullable;

/** Keeps marks in batches; the undoing of batch n is batch -n. */
@Singleton
@Transactional
class MariaDbResponsiveSets implements ResponsiveSets {
    private static final String MARKED = """
            SELECT i.entry, i.thread, i.same, i.sealed, m.mark, m.marked_by, m.marked_at, m.why
            FROM responsive_item i JOIN responsive_mark m ON m.number =
                (SELECT MAX(number) FROM responsive_mark WHERE request = i.request AND entry = i.entry)
            WHERE i.request = ?
            """;

    private final Sql sql;

    MariaDbResponsiveSets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ResponsiveSet of(RequestId request) {
        return new ResponsiveSet(
                request,
                sql.list(
                        MARKED + "AND m.mark <> 'TAKEN_OUT' ORDER BY i.entry",
                        MariaDbResponsiveSets::item,
                        request.value()));
    }

    @Override
    public int add(RequestId request, List<Found> found, PersonId by, String why, Instant at) {
        lock(request);
        Map<Long, Mark> before = marks(request);
        List<Found> added = found.stream()
                .filter(one -> before.getOrDefault(one.entry(), Mark.TAKEN_OUT) == Mark.TAKEN_OUT)
                .toList();
        sql.changeEach(
                "INSERT IGNORE INTO responsive_item (request, entry, thread, same, sealed) VALUES (?, ?, ?, ?, ?)",
                added.stream()
                        .map(one -> new @Nullable Object[] {
                            request.value(), one.entry(), one.thread(), one.same(), one.sealed()
                        })
                        .toList());
        Map<Long, Mark> marks = new HashMap<>();
        added.forEach(one -> marks.put(one.entry(), Mark.UNDECIDED));
        write(request, marks, newBatch(request), by, why, at);
        return added.size();
    }

    @Override
    public int mark(RequestId request, Collection<Long> entries, Mark mark, PersonId by, String why, Instant at) {
        lock(request);
        Map<Long, Mark> before = marks(request);
        Map<Long, Mark> marks = new HashMap<>();
        entries.stream()
                .filter(entry -> before.getOrDefault(entry, Mark.TAKEN_OUT) != Mark.TAKEN_OUT)
                .forEach(entry -> marks.put(entry, mark));
        write(request, marks, newBatch(request), by, why, at);
        return marks.size();
    }

    @Override
    public Optional<Batch> lastBatch(RequestId request) {
        return sql.one(
                """
                        SELECT batch, MIN(mark) AS mark, COUNT(*) AS entries, MIN(marked_by) AS marked_by,
                            MIN(marked_at) AS marked_at, MIN(why) AS why
                        FROM responsive_mark m
                        WHERE request = ? AND batch > 0 AND NOT EXISTS
                            (SELECT 1 FROM responsive_mark u WHERE u.request = m.request AND u.batch = -m.batch)
                        GROUP BY batch ORDER BY batch DESC LIMIT 1
                        """,
                row -> new Batch(
                        row.getLong("batch"),
                        Mark.valueOf(row.getString("mark")),
                        row.getInt("entries"),
                        new PersonId(row.getString("marked_by")),
                        Sql.instant(row, "marked_at"),
                        row.getString("why")),
                request.value());
    }

    @Override
    public boolean undo(RequestId request, PersonId by, Instant at) {
        lock(request);
        Optional<Batch> last = lastBatch(request);
        last.ifPresent(batch -> write(request, before(request, batch.number()), -batch.number(), by, batch.why(), at));
        return last.isPresent();
    }

    private Map<Long, Mark> before(RequestId request, long batch) {
        Map<Long, Mark> marks = new HashMap<>();
        sql.list(
                """
                SELECT b.entry, COALESCE(
                    (SELECT p.mark FROM responsive_mark p WHERE p.request = b.request AND p.entry = b.entry
                        AND p.number < b.number ORDER BY p.number DESC LIMIT 1), 'TAKEN_OUT') AS mark
                FROM responsive_mark b WHERE b.request = ? AND b.batch = ?
                """,
                row -> marks.put(row.getLong("entry"), Mark.valueOf(row.getString("mark"))),
                request.value(),
                batch);
        return marks;
    }

    private Map<Long, Mark> marks(RequestId request) {
        Map<Long, Mark> marks = new HashMap<>();
        sql.list(MARKED, row -> marks.put(row.getLong("entry"), Mark.valueOf(row.getString("mark"))), request.value());
        return marks;
    }

    private void write(RequestId request, Map<Long, Mark> marks, long batch, PersonId by, String why, Instant at) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        marks.forEach((entry, mark) ->
                rows.add(new @Nullable Object[] {request.value(), entry, mark.name(), batch, by.value(), at, why}));
        sql.changeEach("""
                INSERT INTO responsive_mark (request, entry, mark, batch, marked_by, marked_at, why)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void lock(RequestId request) {
        sql.list("SELECT id FROM records_request WHERE id = ? FOR UPDATE", row -> row.getString(1), request.value());
    }

    private long newBatch(RequestId request) {
        return sql.list(
                        "SELECT COALESCE(MAX(ABS(batch)), 0) + 1 FROM responsive_mark WHERE request = ?",
                        row -> row.getLong(1),
                        request.value())
                .getFirst();
    }

    private static ResponsiveSet.Item item(ResultSet row) throws SQLException {
        return new ResponsiveSet.Item(
                row.getLong("entry"),
                row.getString("thread"),
                row.getString("same"),
                Mark.valueOf(row.getString("mark")),
                new PersonId(row.getString("marked_by")),
                Sql.instant(row, "marked_at"),
                row.getString("why"),
                row.getBoolean("sealed"));
    }
}
