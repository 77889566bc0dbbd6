package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveLeaves;
import org.crosswalk.archive.ArchiveRow;
import org.crosswalk.archive.ArchiveRows;
import org.crosswalk.archive.Leaf;
import org.crosswalk.archive.tree.Hash;

/** Reads committed leaves in their order. */
@Singleton
class MariaDbLeaves implements ArchiveLeaves {
    private static final String HASHES =
            "SELECT number, hash FROM archive_leaf WHERE number > ? ORDER BY number LIMIT ?";

    private final TransactionOperations<Connection> transactions;
    private final ArchiveRows rows;

    MariaDbLeaves(TransactionOperations<Connection> transactions, ArchiveRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public List<Hash> from(long index, int limit) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement(HASHES)) {
                query.setLong(1, index);
                query.setInt(2, limit);
                return inOrder(index, query.executeQuery());
            }
        });
    }

    @Override
    public Optional<Leaf> find(long number) {
        return rows.after(number - 1, 1).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .flatMap(ArchiveRow::logged);
    }

    private static List<Hash> inOrder(long index, ResultSet found) throws SQLException {
        try (found) {
            List<Hash> hashes = new ArrayList<>();
            while (found.next()) {
                long expected = index + hashes.size() + 1;
                if (found.getLong("number") != expected) {
                    throw new IllegalStateException("The leaf of entry " + expected + " is missing");
                }
                hashes.add(Hash.of(found.getBytes("hash")));
            }
            return hashes;
        }
    }
}
