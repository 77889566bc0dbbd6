package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.Digest;
import org.jspecify.annotations.Nullable;

/** Attachments in the database, in parts, so that they are as durable as their entries and in the same backup. */
@Singleton
class MariaDbAttachments implements Attachments {
    private final TransactionOperations<Connection> transactions;
    private final Seals seals;

    MariaDbAttachments(TransactionOperations<Connection> transactions, Seals seals) {
        this.transactions = transactions;
        this.seals = seals;
    }

    private static final String KEPT = """
            SELECT a.id, k.wrapped FROM archive_attachment a LEFT JOIN archive_attachment_key k ON k.attachment = a.id
            WHERE a.digest = ? AND a.disposed = 0
            """;

    private interface Source {
        InputStream open() throws IOException;
    }

    @Override
    public Attachment put(byte[] bytes, String type) {
        return putAll(List.of(bytes), type).getFirst();
    }

    @Override
    public Attachment put(Path file, String type) {
        Connection connection = CallersTransaction.of(transactions);
        try {
            Attachment attachment = new Attachment(digest(file), type, Files.size(file));
            keep(connection, Map.of(attachment, () -> Files.newInputStream(file)));
            return attachment;
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be read to be archived", e);
        }
    }

    @Override
    public List<Attachment> putAll(List<byte[]> contents, String type) {
        Connection connection = CallersTransaction.of(transactions);
        List<Attachment> attachments = new ArrayList<>();
        Map<Attachment, Source> sources = new LinkedHashMap<>();
        for (byte[] bytes : contents) {
            Attachment attachment = new Attachment(Digest.of(bytes), type, bytes.length);
            attachments.add(attachment);
            sources.put(attachment, () -> new ByteArrayInputStream(bytes));
        }
        if (!sources.isEmpty()) {
            keep(connection, sources);
        }
        return attachments;
    }

    @Override
    public Optional<Attachment> find(String digest) {
        return query(
                        "SELECT digest, type, size FROM archive_attachment WHERE digest = ? AND disposed = 0",
                        digest,
                        row -> new Attachment(row.getString(1), row.getString(2), row.getLong(3)))
                .stream()
                .findFirst();
    }

    @Override
    public InputStream open(String digest) {
        Kept kept = query(KEPT, digest, row -> new Kept(row.getLong("id"), row.getBytes("wrapped"))).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No attachment " + digest + " is kept"));
        return new PartsStream(digest, part -> opened(kept, part));
    }

    /** @param wrapped its key, or null where it lies open, as those of before do */
    private record Kept(long id, byte @Nullable [] wrapped) {}

    @Override
    public List<Long> namedBy(String digest) {
        return query(
                "SELECT number FROM archive_entry_attachment WHERE digest = ? ORDER BY number",
                digest,
                row -> row.getLong(1));
    }

    private void keep(Connection connection, Map<Attachment, Source> sources) {
        try {
            Map<String, Long> added = NewAttachments.add(connection, sources.keySet());
            try (NewParts parts = new NewParts(connection);
                    NewKeys keys = new NewKeys(connection, seals)) {
                for (var source : sources.entrySet()) {
                    Long id = added.get(source.getKey().digest());
                    if (id != null) {
                        try (InputStream bytes = source.getValue().open()) {
                            parts.add(id, keys.of(id), bytes, source.getKey());
                        }
                    }
                }
                parts.flush();
                keys.flush();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("An attachment was not archived", e);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Digest.of(bytes);
        }
    }

    private Optional<byte[]> opened(Kept kept, int part) {
        Optional<byte[]> bytes = part(kept.id(), part);
        return kept.wrapped() == null
                ? bytes
                : bytes.map(closed -> seals.key(kept.wrapped()).open(part, closed));
    }

    private Optional<byte[]> part(long id, int part) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection()
                    .prepareStatement("SELECT bytes FROM archive_attachment_part WHERE attachment = ? AND part = ?")) {
                query.setLong(1, id);
                query.setInt(2, part);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.<byte[]>empty();
                }
            }
        });
    }

    private interface Read<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, String digest, Read<T> read) {
        return transactions.executeRead(status -> {
            try (PreparedStatement query = status.getConnection().prepareStatement(sql)) {
                query.setString(1, digest);
                List<T> rows = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(read.of(row));
                    }
                }
                return rows;
            }
        });
    }
}
