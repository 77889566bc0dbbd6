package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.ArchiveRow;
import org.crosswalk.archive.ArchiveRows;
import org.crosswalk.archive.seal.BrokenSeal;
import org.crosswalk.archive.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Reads the rows byte by byte, whatever somebody made of them. */
@Singleton
class MariaDbRows implements ArchiveRows {
    private static final String ROWS = """
            SELECT numbers.number, kind, about, at, content, digest, salt, hash, wrapped, under
            FROM (
                (SELECT number FROM archive_entry WHERE number > ? ORDER BY number LIMIT ?)
                UNION (SELECT number FROM archive_leaf WHERE number > ? ORDER BY number LIMIT ?)
                UNION (SELECT number FROM archive_salt WHERE number > ? ORDER BY number LIMIT ?)
                ORDER BY number LIMIT ?
            ) AS numbers
            LEFT JOIN archive_entry USING (number)
            LEFT JOIN archive_leaf USING (number)
            LEFT JOIN archive_salt USING (number)
            LEFT JOIN archive_key USING (number)
            LEFT JOIN archive_disposed USING (number)
            ORDER BY numbers.number
            """;

    private final TransactionOperations<Connection> transactions;
    private final Seals seals;

    MariaDbRows(TransactionOperations<Connection> transactions, Seals seals) {
        this.transactions = transactions;
        this.seals = seals;
    }

    @Override
    public List<ArchiveRow> after(long number, int limit) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement(ROWS)) {
                for (int table = 0; table < 3; table++) {
                    query.setLong(2 * table + 1, number);
                    query.setInt(2 * table + 2, limit);
                }
                query.setInt(7, limit);
                return read(query.executeQuery());
            }
        });
    }

    private List<ArchiveRow> read(ResultSet found) throws SQLException {
        try (found) {
            List<ArchiveRow> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(new ArchiveRow(
                        found.getLong("number"),
                        body(found),
                        found.getBytes("salt"),
                        hash(found.getBytes("hash")),
                        found.getObject("under", Long.class)));
            }
            return rows;
        }
    }

    private ArchiveRow.@Nullable Body body(ResultSet row) throws SQLException {
        return row.getString("kind") == null
                ? null
                : new ArchiveRow.Body(
                        row.getString("kind"),
                        row.getString("about"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        content(row),
                        row.getString("digest"));
    }

    private byte[] content(ResultSet row) throws SQLException {
        byte[] kept = row.getBytes("content");
        try {
            return seals.open(kept, row.getBytes("wrapped"));
        } catch (BrokenSeal e) {
            return kept;
        }
    }

    private static @Nullable Hash hash(byte @Nullable [] bytes) {
        return bytes == null ? null : Hash.of(bytes);
    }
}
