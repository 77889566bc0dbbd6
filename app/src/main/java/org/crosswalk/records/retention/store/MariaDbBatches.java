package org.crosswalk.records.retention.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.retention.Batch;
import org.crosswalk.records.retention.Batches;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class MariaDbBatches implements Batches {
    private static final String BATCHES = """
            SELECT b.id, b.series, b.because, b.keys_needed, b.proposed_by, b.proposed_at, d.under
            FROM disposition_batch b LEFT JOIN disposition_done d ON d.batch = b.id
            """;

    private final Sql sql;

    MariaDbBatches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long add(String series, String because, List<Long> entries, int keysNeeded, PersonId by, Instant at) {
        long id = sql.list("""
                        INSERT INTO disposition_batch (series, because, keys_needed, proposed_by, proposed_at)
                        VALUES (?, ?, ?, ?, ?) RETURNING id
                        """, row -> row.getLong(1), series, because, keysNeeded, by.value(), at)
                .getFirst();
        sql.changeEach(
                "INSERT INTO disposition_item (batch, number) VALUES (?, ?)",
                entries.stream()
                        .map(entry -> new @Nullable Object[] {id, entry})
                        .toList());
        return id;
    }

    @Override
    public boolean add(long batch, Batch.Key key) {
        return sql.change("""
                        INSERT IGNORE INTO disposition_key (batch, duty, person, agreed, at, note)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """, batch, key.duty().name(), key.person().value(), key.agreed(), key.at(), key.note()) == 1;
    }

    @Override
    public Optional<Batch> find(long id) {
        return sql.one(BATCHES + "WHERE b.id = ?", this::batch, id);
    }

    @Override
    public List<Batch> all(int limit) {
        return sql.list(BATCHES + "ORDER BY b.id DESC LIMIT ?", this::batch, limit);
    }

    @Override
    public Set<Long> waiting() {
        return new HashSet<>(sql.list("""
                SELECT i.number FROM disposition_item i LEFT JOIN disposition_done d ON d.batch = i.batch
                WHERE d.batch IS NULL
                AND NOT EXISTS (SELECT 1 FROM disposition_key k WHERE k.batch = i.batch AND k.agreed = 0)
                """, row -> row.getLong(1)));
    }

    @Override
    public void execute(long batch, long under) {
        sql.change("CALL archive_dispose(?, ?)", batch, under);
    }

    private Batch batch(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Batch(
                id,
                row.getString("series"),
                row.getString("because"),
                sql.list(
                        "SELECT number FROM disposition_item WHERE batch = ? ORDER BY number",
                        item -> item.getLong(1),
                        id),
                row.getInt("keys_needed"),
                new PersonId(row.getString("proposed_by")),
                Sql.instant(row, "proposed_at"),
                keys(id),
                row.getObject("under", Long.class));
    }

    private List<Batch.Key> keys(long batch) {
        return sql.list(
                "SELECT duty, person, agreed, at, note FROM disposition_key WHERE batch = ? ORDER BY at",
                row -> new Batch.Key(
                        Duty.valueOf(row.getString("duty")),
                        new PersonId(row.getString("person")),
                        row.getBoolean("agreed"),
                        Sql.instant(row, "at"),
                        row.getString("note")),
                batch);
    }
}
