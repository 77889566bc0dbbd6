package org.crosswalk.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.crosswalk.archive.seal.ContentKey;

/** Makes the keys of new attachments and writes them, wrapped. */
final class NewKeys implements AutoCloseable {
    private final PreparedStatement insert;
    private final Seals seals;
    private boolean waiting;

    NewKeys(Connection connection, Seals seals) throws SQLException {
        this.insert =
                connection.prepareStatement("INSERT INTO archive_attachment_key (attachment, wrapped) VALUES (?, ?)");
        this.seals = seals;
    }

    ContentKey of(long attachment) throws SQLException {
        ContentKey key = ContentKey.random();
        insert.setLong(1, attachment);
        insert.setBytes(2, seals.wrap(key));
        insert.addBatch();
        waiting = true;
        return key;
    }

    void flush() throws SQLException {
        if (waiting) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
