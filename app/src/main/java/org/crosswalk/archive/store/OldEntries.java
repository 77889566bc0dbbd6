package org.crosswalk.archive.store;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.archive.ArchiveSealing;

/** Seals what was archived before contents were sealed; the owner's procedure changes nothing that has a key. */
@Singleton
class OldEntries implements ArchiveSealing {
    private static final int BATCH = 100;
    private static final String OPEN = """
            SELECT e.number, e.content FROM archive_entry e
            LEFT JOIN archive_key k ON k.number = e.number
            LEFT JOIN archive_disposed d ON d.number = e.number
            WHERE e.number > ? AND k.number IS NULL AND d.number IS NULL
            ORDER BY e.number LIMIT ?
            """;

    private final TransactionOperations<Connection> transactions;
    private final Seals seals;

    OldEntries(TransactionOperations<Connection> transactions, Seals seals) {
        this.transactions = transactions;
        this.seals = seals;
    }

    private record Open(long number, byte[] content) {}

    @Override
    public long sealAll() {
        long sealed = 0;
        long last = Long.MIN_VALUE;
        List<Open> batch = after(last);
        while (!batch.isEmpty()) {
            List<Open> open = batch;
            transactions.executeWrite(status -> {
                for (Open entry : open) {
                    seal(status.getConnection(), entry);
                }
                return open;
            });
            sealed += batch.size();
            last = batch.getLast().number();
            batch = after(last);
        }
        return sealed;
    }

    private void seal(Connection connection, Open entry) throws SQLException {
        Seals.Sealed sealed = seals.seal(entry.content());
        try (var call = connection.prepareStatement("CALL archive_seal(?, ?, ?)")) {
            call.setLong(1, entry.number());
            call.setBytes(2, sealed.content());
            call.setBytes(3, sealed.wrapped());
            call.execute();
        }
    }

    private List<Open> after(long number) {
        return transactions.executeRead(status -> {
            try (var query = status.getConnection().prepareStatement(OPEN)) {
                query.setLong(1, number);
                query.setInt(2, BATCH);
                List<Open> open = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        byte[] content = row.getBytes("content");
                        if (!Seals.isSealed(content)) {
                            open.add(new Open(row.getLong("number"), content));
                        }
                    }
                }
                return open;
            }
        });
    }
}
