package org.crosswalk.archive.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.archive.Attachment;

/** Writes the rows of those attachments that are not kept yet. */
final class NewAttachments {
    private NewAttachments() {}

    /** @return the ids of those that were added, by their digests; the bytes of the others are there already */
    static Map<String, Long> add(Connection connection, Collection<Attachment> attachments) throws SQLException {
        // in the order of their digests: two who bring the same ones wait for each other instead of deadlocking
        List<Attachment> ordered = attachments.stream()
                .sorted(Comparator.comparing(Attachment::digest))
                .toList();
        String rows = String.join(", ", Collections.nCopies(ordered.size(), "(?, ?, ?)"));
        Map<String, Long> added = new HashMap<>();
        try (var insert =
                connection.prepareStatement("INSERT IGNORE INTO archive_attachment (digest, type, size) VALUES " + rows
                        + " RETURNING digest, id")) {
            int parameter = 1;
            for (Attachment attachment : ordered) {
                insert.setString(parameter++, attachment.digest());
                insert.setString(parameter++, attachment.type());
                insert.setLong(parameter++, attachment.size());
            }
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    added.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return added;
    }
}
