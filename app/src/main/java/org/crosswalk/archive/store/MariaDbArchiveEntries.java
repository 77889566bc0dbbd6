package org.crosswalk.archive.store;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.seal.BrokenSeal;

/** Reads committed entries in their order. */
@Singleton
class MariaDbArchiveEntries implements ArchiveEntries {
    private static final String ENTRIES = """
            SELECT e.number, e.kind, e.about, e.at, e.content, e.digest, k.wrapped, d.under
            FROM archive_entry e
            LEFT JOIN archive_key k ON k.number = e.number
            LEFT JOIN archive_disposed d ON d.number = e.number
            """;

    private final TransactionOperations<Connection> transactions;
    private final Seals seals;
    private final JsonMapper json;

    MariaDbArchiveEntries(TransactionOperations<Connection> transactions, Seals seals, JsonMapper json) {
        this.transactions = transactions;
        this.seals = seals;
        this.json = json;
    }

    @Override
    public List<ArchiveEntry> after(long number, int limit) {
        return entries("WHERE e.number > ? ORDER BY e.number LIMIT ?", number, limit);
    }

    @Override
    public List<ArchiveEntry> about(String about) {
        return entries("WHERE e.about = ? ORDER BY e.number", about);
    }

    @Override
    public Optional<ArchiveEntry> find(long number) {
        return entries("WHERE e.number = ?", number).stream().findFirst();
    }

    @Override
    public List<Digested> digests(long number, int limit) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection()
                    .prepareStatement(
                            "SELECT number, digest FROM archive_entry WHERE number > ? ORDER BY number LIMIT ?")) {
                query.setLong(1, number);
                query.setInt(2, limit);
                List<Digested> digests = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        digests.add(new Digested(row.getLong(1), row.getString(2)));
                    }
                }
                return digests;
            }
        });
    }

    @Override
    public long newest() {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement("SELECT newest FROM archive_head");
                    ResultSet head = query.executeQuery()) {
                head.next();
                return head.getLong(1);
            }
        });
    }

    private List<ArchiveEntry> entries(String which, Object... arguments) {
        return transactions.executeRead(status -> {
            try (PreparedStatement query = status.getConnection().prepareStatement(ENTRIES + which)) {
                for (int i = 0; i < arguments.length; i++) {
                    query.setObject(i + 1, arguments[i]);
                }
                return read(query);
            }
        });
    }

    private List<ArchiveEntry> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<ArchiveEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(entry(rows));
            }
            return entries;
        }
    }

    /** One row that somebody altered keeps nobody from reading the others. */
    private ArchiveEntry entry(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        EntryKind kind = EntryKind.named(row.getString("kind"));
        String about = row.getString("about");
        LocalDateTime kept = row.getObject("at", LocalDateTime.class);
        Instant at = kept == null ? Instant.EPOCH : kept.toInstant(ZoneOffset.UTC);
        String digest = row.getString("digest");
        Optional<String> content = kind == EntryKind.UNKNOWN ? Optional.empty() : content(row);
        return content.map(text -> new ArchiveEntry(number, kind, about, at, text, digest))
                .orElseGet(() -> ArchiveEntry.unreadable(number, kind, about, at, digest));
    }

    private Optional<String> content(ResultSet row) throws SQLException {
        row.getLong("under");
        if (!row.wasNull()) {
            return Optional.of(ArchiveEntry.DISPOSED);
        }
        byte[] kept = row.getBytes("content");
        try {
            String text = new String(seals.open(kept, row.getBytes("wrapped")), StandardCharsets.UTF_8);
            // a seal that opens says that the service wrote it
            return Seals.isSealed(kept) || isJson(text) ? Optional.of(text) : Optional.empty();
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private boolean isJson(String text) {
        try {
            return text.startsWith("{")
                    && json.readValue(text, Argument.of(JsonNode.class)).isObject();
        } catch (IOException e) {
            return false;
        }
    }
}
