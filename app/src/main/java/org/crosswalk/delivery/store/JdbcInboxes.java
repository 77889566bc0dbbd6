package org.crosswalk.delivery.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.inbox.Inboxes;

@Singleton
class JdbcInboxes implements Inboxes {
    private static final String PUT = """
            INSERT INTO inbox_letter (recipient, letter, part, received_at) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE part = part""";

    private final JdbcOperations jdbc;

    JdbcInboxes(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void put(Letter letter, Parcel parcel, Instant at) {
        jdbc.prepareStatement(
                PUT,
                insert -> Rows.bound(
                                insert,
                                parcel.recipient().value(),
                                letter.id(),
                                parcel.part().name(),
                                Utc.of(at))
                        .executeUpdate());
    }
}
