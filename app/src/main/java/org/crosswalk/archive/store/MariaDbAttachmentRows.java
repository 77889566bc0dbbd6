package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.AttachmentRows;

/** Reads the attachments' rows, whatever somebody made of them. */
@Singleton
class MariaDbAttachmentRows implements AttachmentRows {
    private static final String ROWS = """
            SELECT id, digest, type, size,
                EXISTS (SELECT 1 FROM archive_entry_attachment named WHERE named.digest = archive_attachment.digest)
            FROM archive_attachment WHERE id > ? AND disposed = 0 ORDER BY id LIMIT ?
            """;

    private final TransactionOperations<Connection> transactions;

    MariaDbAttachmentRows(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Row> after(long id, int limit) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement(ROWS)) {
                query.setLong(1, id);
                query.setInt(2, limit);
                List<Row> rows = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        Attachment kept = new Attachment(row.getString(2), row.getString(3), row.getLong(4));
                        rows.add(new Row(row.getLong(1), kept, row.getBoolean(5)));
                    }
                }
                return rows;
            }
        });
    }

    @Override
    public Set<String> kept(Collection<String> digests) {
        return digests.isEmpty()
                ? Set.of()
                : transactions.executeRead(status -> {
                    String places = String.join(", ", Collections.nCopies(digests.size(), "?"));
                    try (var query = status.getConnection()
                            .prepareStatement("SELECT digest FROM archive_attachment WHERE disposed = 0 AND digest IN ("
                                    + places + ")")) {
                        int place = 1;
                        for (String digest : digests) {
                            query.setString(place++, digest);
                        }
                        Set<String> kept = new HashSet<>();
                        try (ResultSet row = query.executeQuery()) {
                            while (row.next()) {
                                kept.add(row.getString(1));
                            }
                        }
                        return kept;
                    }
                });
    }
}
