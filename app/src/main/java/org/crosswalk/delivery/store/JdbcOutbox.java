package org.crosswalk.delivery.store;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Attached;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.LettersWaiting;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Parcel;

@Singleton
class JdbcOutbox implements Outbox {
    private static final String LETTER = """
            INSERT INTO letter (id, message, subject, text, html, sender_name, reply_to, written_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DELIVERY = """
            INSERT INTO delivery (letter, recipient, channel, address, part, state, next_at)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?)""";

    private static final String FILE =
            "INSERT INTO letter_file (letter, position, digest, name, type, size) VALUES (?, ?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;
    private final ApplicationEventPublisher<LettersWaiting> announcements;

    JdbcOutbox(JdbcOperations jdbc, ApplicationEventPublisher<LettersWaiting> announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @Override
    @Transactional(MANDATORY)
    public void enqueue(Letter letter, List<Parcel> parcels, Instant at) {
        parcels.forEach(JdbcOutbox::requireAddress);
        insert(letter, at);
        insertFiles(letter);
        insert(letter.id(), parcels, at);
        announcements.publishEvent(new LettersWaiting());
    }

    private static void requireAddress(Parcel parcel) {
        boolean addressed = parcel.address() != null;
        boolean needed = switch (parcel.channel()) {
            case EMAIL -> true;
            case INBOX -> false;
        };
        if (addressed != needed) {
            throw new IllegalArgumentException("An e-mail has an address, and nothing else has one");
        }
    }

    private void insert(Letter letter, Instant at) {
        jdbc.prepareStatement(
                LETTER,
                statement -> Rows.bound(
                                statement,
                                letter.id(),
                                letter.message().value(),
                                letter.subject(),
                                letter.text(),
                                letter.html(),
                                letter.senderName(),
                                letter.replyTo().value(),
                                Utc.of(at))
                        .executeUpdate());
    }

    private void insertFiles(Letter letter) {
        if (letter.files().isEmpty()) {
            return;
        }
        jdbc.prepareStatement(FILE, insert -> {
            int position = 0;
            for (Attached file : letter.files()) {
                Rows.bound(insert, letter.id(), position++, file.attachment(), file.name(), file.type(), file.size())
                        .addBatch();
            }
            return insert.executeBatch();
        });
    }

    private void insert(String letter, List<Parcel> parcels, Instant at) {
        jdbc.prepareStatement(DELIVERY, statement -> {
            for (Parcel parcel : parcels) {
                bind(statement, letter, parcel, at);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, String letter, Parcel parcel, Instant at)
            throws SQLException {
        statement.setString(1, letter);
        statement.setString(2, parcel.recipient().value());
        statement.setString(3, parcel.channel().name());
        if (parcel.address() == null) {
            statement.setNull(4, Types.VARCHAR);
        } else {
            statement.setString(4, parcel.address().value());
        }
        statement.setString(5, parcel.part().name());
        statement.setObject(6, Utc.of(at));
    }
}
