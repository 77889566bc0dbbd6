package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.CanonicalJson;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;

/** Appends under the lock of the archive's one-row head, which falls with the caller's transaction. */
@Singleton
class MariaDbArchive implements Archive {
    private static final String NEXT = "UPDATE archive_head SET newest = newest + 1";
    private static final String APPEND = """
            INSERT INTO archive_entry (number, kind, about, at, content, digest)
            SELECT newest, ?, ?, ?, ?, ? FROM archive_head
            RETURNING number
            """;

    private final TransactionOperations<Connection> transactions;
    private final CanonicalJson json;

    MariaDbArchive(TransactionOperations<Connection> transactions, CanonicalJson json) {
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public long append(EntryKind kind, String about, Instant at, Object content) {
        Connection connection = callersConnection();
        String canonical = json.of(content);
        try {
            takeNext(connection);
            return insert(connection, kind, about, at, canonical);
        } catch (SQLException e) {
            throw new IllegalStateException("An entry of kind " + kind + " was not archived", e);
        }
    }

    private Connection callersConnection() {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("The archive appends only within a transaction");
        }
        return transactions.getConnection();
    }

    private static void takeNext(Connection connection) throws SQLException {
        try (var next = connection.prepareStatement(NEXT)) {
            if (next.executeUpdate() != 1) {
                throw new IllegalStateException("The archive has lost its head");
            }
        }
    }

    private static long insert(Connection connection, EntryKind kind, String about, Instant at, String content)
            throws SQLException {
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, kind.name());
            insert.setString(2, about);
            insert.setObject(3, LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
            insert.setBytes(4, content.getBytes(StandardCharsets.UTF_8));
            insert.setString(5, Digest.of(content));
            try (ResultSet number = insert.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        }
    }
}
