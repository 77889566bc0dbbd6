package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveRow.Body;
import org.crosswalk.archive.CanonicalJson;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Leaf;

/** Appends an entry and its leaf under the lock of the archive's one-row head, which falls with the caller's transaction. */
@Singleton
class MariaDbArchive implements Archive {
    private static final String NEXT = "UPDATE archive_head SET newest = newest + 1";
    private static final String LEAF =
            "INSERT INTO archive_leaf (number, hash) SELECT newest, ? FROM archive_head RETURNING number";
    private static final String SALT = "INSERT INTO archive_salt (number, salt) VALUES (?, ?)";
    private static final String ENTRY =
            "INSERT INTO archive_entry (number, kind, about, at, content, digest) VALUES (?, ?, ?, ?, ?, ?)";

    private final TransactionOperations<Connection> transactions;
    private final CanonicalJson json;
    private final SecureRandom random = new SecureRandom();

    MariaDbArchive(TransactionOperations<Connection> transactions, CanonicalJson json) {
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public long append(EntryKind kind, String about, Instant at, Object content) {
        Connection connection = callersConnection();
        byte[] canonical = json.of(content).getBytes(StandardCharsets.UTF_8);
        Body body = new Body(kind.name(), about, at.truncatedTo(ChronoUnit.MICROS), canonical, Digest.of(canonical));
        byte[] salt = newSalt();
        try {
            takeNext(connection);
            long number = insertLeaf(connection, body.leaf(salt));
            insertSalt(connection, number, salt);
            insertEntry(connection, number, body);
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException("An entry of kind " + kind + " was not archived", e);
        }
    }

    private byte[] newSalt() {
        byte[] salt = new byte[Leaf.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
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

    private static long insertLeaf(Connection connection, Leaf leaf) throws SQLException {
        try (var insert = connection.prepareStatement(LEAF)) {
            insert.setBytes(1, leaf.hash().bytes());
            try (ResultSet number = insert.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        }
    }

    private static void insertSalt(Connection connection, long number, byte[] salt) throws SQLException {
        try (var insert = connection.prepareStatement(SALT)) {
            insert.setLong(1, number);
            insert.setBytes(2, salt);
            insert.executeUpdate();
        }
    }

    private static void insertEntry(Connection connection, long number, Body body) throws SQLException {
        try (var insert = connection.prepareStatement(ENTRY)) {
            insert.setLong(1, number);
            insert.setString(2, body.kind());
            insert.setString(3, body.about());
            insert.setObject(4, LocalDateTime.ofInstant(body.at(), ZoneOffset.UTC));
            insert.setBytes(5, body.content());
            insert.setString(6, body.digest());
            insert.executeUpdate();
        }
    }
}
