package org.crosswalk.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.crosswalk.archive.ArchiveRow.Body;
import org.crosswalk.archive.store.MariaDbArchive.Ready;

/** Appends many entries with one journey to the database for each table. */
final class ManyAppends {
    /** @return the first one's number */
    long insert(Connection connection, List<Ready> entries) throws SQLException {
        long first = reserve(connection, entries.size());
        // leaves first, since there is no entry without one
        batch(connection, "INSERT INTO archive_leaf (number, hash) VALUES (?, ?)", first, entries, (row, ready) -> {
            row.setBytes(2, ready.body().leaf(ready.salt()).hash().bytes());
            row.addBatch();
        });
        batch(connection, "INSERT INTO archive_salt (number, salt) VALUES (?, ?)", first, entries, (row, ready) -> {
            row.setBytes(2, ready.salt());
            row.addBatch();
        });
        batch(connection, "INSERT INTO archive_key (number, wrapped) VALUES (?, ?)", first, entries, (row, ready) -> {
            row.setBytes(2, ready.sealed().wrapped());
            row.addBatch();
        });
        batch(
                connection,
                "INSERT INTO archive_entry (number, kind, about, at, content, digest) VALUES (?, ?, ?, ?, ?, ?)",
                first,
                entries,
                ManyAppends::entry);
        names(connection, first, entries);
        return first;
    }

    private static long reserve(Connection connection, int many) throws SQLException {
        try (var head = connection.prepareStatement("UPDATE archive_head SET newest = newest + ?")) {
            head.setInt(1, many);
            head.executeUpdate();
        }
        try (var head = connection.prepareStatement("SELECT newest FROM archive_head");
                ResultSet newest = head.executeQuery()) {
            newest.next();
            return newest.getLong(1) - many + 1;
        }
    }

    private static void names(Connection connection, long first, List<Ready> entries) throws SQLException {
        if (entries.stream().allMatch(ready -> ready.attachments().isEmpty())) {
            return;
        }
        batch(
                connection,
                "INSERT INTO archive_entry_attachment (number, digest) VALUES (?, ?)",
                first,
                entries,
                (row, ready) -> {
                    for (String digest : ready.attachments()) {
                        row.setString(2, digest);
                        row.addBatch();
                    }
                });
    }

    private static void entry(PreparedStatement row, Ready ready) throws SQLException {
        Body body = ready.body();
        row.setString(2, body.kind());
        row.setString(3, body.about());
        row.setObject(4, LocalDateTime.ofInstant(body.at(), ZoneOffset.UTC));
        row.setBytes(5, ready.sealed().content());
        row.setString(6, body.digest());
        row.addBatch();
    }

    private interface Rows {
        void add(PreparedStatement row, Ready ready) throws SQLException;
    }

    private static void batch(Connection connection, String insert, long first, List<Ready> entries, Rows rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            long number = first;
            for (Ready ready : entries) {
                statement.setLong(1, number++);
                rows.add(statement, ready);
            }
            statement.executeBatch();
        }
    }
}
