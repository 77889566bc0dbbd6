package org.crosswalk.delivery.store;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.InboxLetter;
import org.crosswalk.delivery.Parcel;

@Singleton
class JdbcDeliveries implements Deliveries {
    private static final String OF_MESSAGE = """
            SELECT delivery.* FROM letter JOIN delivery ON delivery.letter = letter.id
            WHERE letter.message = ? ORDER BY delivery.id""";
    private static final String INBOX = """
            SELECT letter.*, part, received_at, read_at FROM inbox_letter JOIN letter ON letter.id = inbox_letter.letter
            WHERE recipient = ? ORDER BY received_at DESC, letter.id LIMIT ?""";
    private static final String READ =
            "UPDATE inbox_letter SET read_at = ? WHERE recipient = ? AND letter = ? AND read_at IS NULL";

    private final JdbcOperations jdbc;

    JdbcDeliveries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public List<DeliveryStatus> of(MessageId message) {
        return jdbc.prepareStatement(
                OF_MESSAGE, query -> Rows.list(Rows.bound(query, message.value()), JdbcDeliveries::status));
    }

    @Override
    @Transactional
    public List<InboxLetter> inbox(PersonId person, int limit) {
        return jdbc.prepareStatement(
                INBOX, query -> Rows.list(Rows.bound(query, person.value(), limit), JdbcDeliveries::inboxLetter));
    }

    @Override
    @Transactional
    public void markRead(PersonId person, String letterId, Instant at) {
        jdbc.prepareStatement(
                READ,
                update ->
                        Rows.bound(update, Utc.of(at), person.value(), letterId).executeUpdate());
    }

    private static DeliveryStatus status(ResultSet row) throws SQLException {
        int attempts = row.getInt("attempts");
        return new DeliveryStatus(
                Rows.parcel(row),
                state(row.getString("state"), attempts),
                attempts,
                Utc.optional(row, "last_at"),
                row.getString("detail"));
    }

    private static DeliveryStatus.State state(String state, int attempts) {
        return switch (state) {
            case "DELIVERED" -> DeliveryStatus.State.DELIVERED;
            case "FAILED" -> DeliveryStatus.State.FAILED;
            default -> attempts == 0 ? DeliveryStatus.State.WAITING : DeliveryStatus.State.RETRYING;
        };
    }

    private static InboxLetter inboxLetter(ResultSet row) throws SQLException {
        return new InboxLetter(
                Rows.letter(row),
                Parcel.Part.valueOf(row.getString("part")),
                Utc.required(row, "received_at"),
                Utc.optional(row, "read_at"));
    }
}
