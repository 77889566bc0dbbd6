package org.crosswalk.delivery.store;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;
import org.crosswalk.delivery.ArchivedAttempt;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.Returned;

@Singleton
class JdbcReturned implements Returned {
    private static final String DELIVERED = """
            SELECT delivery.id, delivery.letter, delivery.attempts, delivery.recipient, delivery.channel, delivery.address,
              delivery.part
            FROM delivery JOIN letter ON letter.id = delivery.letter
            WHERE letter.message = ? AND delivery.channel = 'EMAIL' AND delivery.address = ? AND delivery.state = 'DELIVERED'
            FOR UPDATE""";
    private static final String FAIL =
            "UPDATE delivery SET state = 'FAILED', last_at = ?, detail = ?, attempts = attempts + 1 WHERE id = ?";
    private static final String ATTEMPT =
            "INSERT INTO delivery_attempt (delivery, at, worker, outcome, detail) VALUES (?, ?, 'returned', 'REFUSED', ?)";

    private final JdbcOperations jdbc;
    private final Archive archive;

    JdbcReturned(JdbcOperations jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    private record Made(long id, String letter, int attempts, Parcel parcel) {
        static Made of(ResultSet row) throws SQLException {
            return new Made(row.getLong("id"), row.getString("letter"), row.getInt("attempts"), Rows.parcel(row));
        }
    }

    @Override
    @Transactional(MANDATORY)
    public int note(MessageId message, EmailAddress address, String detail, Instant at) {
        List<Made> made = jdbc.prepareStatement(
                DELIVERED, query -> Rows.list(Rows.bound(query, message.value(), address.value()), Made::of));
        made.forEach(delivery -> fail(delivery, detail, at));
        made.forEach(delivery -> archive.append(EntryKind.DELIVERY, message.value(), at, entry(delivery, detail)));
        return made.size();
    }

    private void fail(Made delivery, String detail, Instant at) {
        jdbc.prepareStatement(
                FAIL,
                update -> Rows.bound(update, Utc.of(at), detail, delivery.id()).executeUpdate());
        jdbc.prepareStatement(
                ATTEMPT,
                insert -> Rows.bound(insert, delivery.id(), Utc.of(at), detail).executeUpdate());
    }

    private static ArchivedAttempt entry(Made delivery, String detail) {
        Parcel parcel = delivery.parcel();
        return new ArchivedAttempt(
                delivery.id(),
                delivery.letter(),
                parcel.recipient().value(),
                parcel.channel().name(),
                parcel.address() == null ? null : parcel.address().value(),
                parcel.part().name(),
                delivery.attempts() + 1,
                "REFUSED",
                detail);
    }
}
