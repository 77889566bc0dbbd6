package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosswalk.archive.journal.JournaledMails;

@Singleton
class MariaDbJournaledMails implements JournaledMails {
    private final TransactionOperations<Connection> transactions;

    MariaDbJournaledMails(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public Set<String> add(List<String> identities) {
        if (identities.isEmpty()) {
            return Set.of();
        }
        Connection connection = CallersTransaction.of(transactions);
        // in one order, so that two who bring the same mails wait for each other instead of deadlocking
        Set<String> ordered = new TreeSet<>(identities);
        String rows = String.join(", ", Collections.nCopies(ordered.size(), "(?)"));
        try (var insert = connection.prepareStatement(
                "INSERT IGNORE INTO journal_mail (identity) VALUES " + rows + " RETURNING identity")) {
            int row = 1;
            for (String identity : ordered) {
                insert.setBytes(row++, HexFormat.of().parseHex(identity));
            }
            Set<String> added = new HashSet<>();
            try (ResultSet inserted = insert.executeQuery()) {
                while (inserted.next()) {
                    added.add(HexFormat.of().formatHex(inserted.getBytes(1)));
                }
            }
            return added;
        } catch (SQLException e) {
            throw new IllegalStateException("Mails were not noted", e);
        }
    }

    @Override
    public Progress progress(String file) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection()
                    .prepareStatement("SELECT seen, taken, duplicates, unreadable FROM journal_file WHERE file = ?")) {
                query.setString(1, file);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4))
                            : Progress.NONE;
                }
            }
        });
    }

    @Override
    public void keep(String file, Progress progress) {
        Connection connection = CallersTransaction.of(transactions);
        try (var begin = connection.prepareStatement("""
                INSERT IGNORE INTO journal_file (file, seen, taken, duplicates, unreadable) VALUES (?, 0, 0, 0, 0)""");
                var keep = connection.prepareStatement("""
                UPDATE journal_file SET seen = ?, taken = ?, duplicates = ?, unreadable = ? WHERE file = ?""")) {
            begin.setString(1, file);
            begin.executeUpdate();
            keep.setLong(1, progress.read());
            keep.setLong(2, progress.taken());
            keep.setLong(3, progress.duplicates());
            keep.setLong(4, progress.unreadable());
            keep.setString(5, file);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("How far a file was read was not kept", e);
        }
    }
}
