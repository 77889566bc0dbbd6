package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveRow.Body;
import org.crosswalk.archive.CanonicalJson;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.Leaf;
import org.crosswalk.archive.NamedAttachments;
import org.crosswalk.archive.NewEntry;

/** Appends an entry and its leaf under the lock of the archive's one-row head, which falls with the caller's transaction. */
@Singleton
class MariaDbArchive implements Archive {
    // one journey to the database instead of six, since everybody else waits for the head meanwhile
    private static final String APPEND = """
            BEGIN NOT ATOMIC
                DECLARE next BIGINT;
                UPDATE archive_head SET newest = newest + 1;
                SELECT newest INTO next FROM archive_head;
                INSERT INTO archive_leaf (number, hash) VALUES (next, ?);
                INSERT INTO archive_salt (number, salt) VALUES (next, ?);
                INSERT INTO archive_key (number, wrapped) VALUES (next, ?);
                INSERT INTO archive_entry (number, kind, about, at, content, digest) VALUES (next, ?, ?, ?, ?, ?);
                SELECT next;
            END
            """;

    private static final String NAME = "INSERT INTO archive_entry_attachment (digest, number) VALUES (?, ?)";

    private final TransactionOperations<Connection> transactions;
    private final CanonicalJson json;
    private final Seals seals;
    private final ManyAppends many = new ManyAppends();
    private final SecureRandom random = new SecureRandom();

    MariaDbArchive(TransactionOperations<Connection> transactions, CanonicalJson json, Seals seals) {
        this.transactions = transactions;
        this.json = json;
        this.seals = seals;
    }

    /** What is about to be appended, with its salt, its content as it is kept, and the digests that it names. */
    record Ready(Body body, byte[] salt, Seals.Sealed sealed, Set<String> attachments) {}

    @Override
    public long append(EntryKind kind, String about, Instant at, Object content) {
        Connection connection = CallersTransaction.of(transactions);
        Ready ready = ready(new NewEntry(kind, about, at, content));
        try {
            long number = insert(connection, ready);
            name(connection, number, ready.attachments());
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException("An entry of kind " + kind + " was not archived", e);
        }
    }

    @Override
    public long appendAll(List<NewEntry> entries) {
        Connection connection = CallersTransaction.of(transactions);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to append");
        }
        List<Ready> ready = entries.stream().map(this::ready).toList();
        try {
            return many.insert(connection, ready);
        } catch (SQLException e) {
            throw new IllegalStateException(entries.size() + " entries were not archived", e);
        }
    }

    private Ready ready(NewEntry entry) {
        String canonical = json.of(entry.content());
        byte[] content = canonical.getBytes(StandardCharsets.UTF_8);
        Instant at = entry.at().truncatedTo(ChronoUnit.MICROS);
        Body body = new Body(entry.kind().name(), entry.about(), at, content, Digest.of(content));
        return new Ready(body, newSalt(), seals.seal(content), NamedAttachments.in(canonical));
    }

    private byte[] newSalt() {
        byte[] salt = new byte[Leaf.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private static long insert(Connection connection, Ready ready) throws SQLException {
        Body body = ready.body();
        try (var append = connection.prepareStatement(APPEND)) {
            append.setBytes(1, body.leaf(ready.salt()).hash().bytes());
            append.setBytes(2, ready.salt());
            append.setBytes(3, ready.sealed().wrapped());
            append.setString(4, body.kind());
            append.setString(5, body.about());
            append.setObject(6, LocalDateTime.ofInstant(body.at(), ZoneOffset.UTC));
            append.setBytes(7, ready.sealed().content());
            append.setString(8, body.digest());
            try (ResultSet number = append.executeQuery()) {
                number.next();
                return number.getLong(1);
            }
        }
    }

    private static void name(Connection connection, long number, Set<String> digests) throws SQLException {
        if (digests.isEmpty()) {
            return;
        }
        try (PreparedStatement names = connection.prepareStatement(NAME)) {
            for (String digest : digests) {
                names.setString(1, digest);
                names.setLong(2, number);
                names.addBatch();
            }
            names.executeBatch();
        }
    }
}
