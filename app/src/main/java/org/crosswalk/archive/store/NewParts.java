package org.crosswalk.archive.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.seal.ContentKey;

/** Writes attachments' bytes in sealed parts, several in one journey where they are small. */
final class NewParts implements AutoCloseable {
    /** Below what a stock server takes in one packet. */
    private static final int PART = 1 << 20;

    private final PreparedStatement insert;
    private long waiting;

    NewParts(Connection connection) throws SQLException {
        insert = connection.prepareStatement(
                "INSERT INTO archive_attachment_part (attachment, part, bytes) VALUES (?, ?, ?)");
    }

    /** @throws IOException where there are more or fewer bytes than were digested */
    void add(long id, ContentKey key, InputStream bytes, Attachment attachment) throws SQLException, IOException {
        long size = 0;
        int part = 0;
        byte[] read = next(bytes, attachment.size());
        while (read.length > 0) {
            insert.setLong(1, id);
            insert.setInt(2, part);
            insert.setBytes(3, key.seal(part++, read));
            insert.addBatch();
            size += read.length;
            waiting += read.length;
            if (waiting >= PART) {
                flush();
            }
            read = next(bytes, attachment.size() - size);
        }
        if (size != attachment.size()) {
            throw new IOException("The content changed while it was archived");
        }
    }

    /** One more byte than is left is asked for, so that too many are noticed, and no large space is made for a small mail. */
    private static byte[] next(InputStream bytes, long left) throws IOException {
        return bytes.readNBytes(Math.clamp(left + 1, 1, PART));
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
