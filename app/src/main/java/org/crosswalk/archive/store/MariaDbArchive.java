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
    // one journey to the database instead of five, since everybody else waits for the head meanwhile
    private static final String APPEND = """
            BEGIN NOT ATOMIC
                DECLARE next BIGINT;
                UPDATE archive_head SET newest = newest + 1;
                SELECT newest INTO next FROM archive_head;
                INSERT INTO archive_leaf (number, hash) VALUES (next, ?);
                INSERT INTO archive_salt (number, salt) VALUES (next, ?);
                INSERT INTO archive_entry (number, kind, about, at, content, digest) VALUES (next, ?, ?, ?, ?, ?);
                SELECT next;
            END
            """;

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
            return insert(connection, body, salt);
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

    private static long insert(Connection connection, Body body, byte[] salt) throws SQLException {
        try (var append = connection.prepareStatement(APPEND)) {
            append.setBytes(1, body.leaf(salt).hash().bytes());
            append.setBytes(2, salt);
            append.setString(3, body.kind());
            append.setString(4, body.about());
            append.setObject(5, LocalDateTime.ofInstant(body.at(), ZoneOffset.UTC));
            append.setBytes(6, body.content());
            append.setString(7, body.digest());
            try (ResultSet number = append.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        }
    }
}
