package org.crosswalk.delivery;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/** What lies in the outbox for somebody, delivered or not: a test's look over the shoulder. */
@Singleton
public class Posted {
    private final TransactionOperations<Connection> transactions;

    Posted(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    public record Mail(String subject, String text, String replyTo, String channel, String part) {}

    /** In the order of posting. */
    public List<Mail> to(PersonId person) {
        return ask("""
                SELECT letter.subject, letter.text, letter.reply_to, delivery.channel, delivery.part
                FROM delivery JOIN letter ON letter.id = delivery.letter WHERE delivery.recipient = ? ORDER BY delivery.id
                """, person.value()).stream()
                .map(row -> new Mail(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
    }

    /** As if the relay had taken all of a message's mail. */
    public void deliveredAll(MessageId message) {
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection()
                    .prepareStatement("UPDATE delivery SET state = 'DELIVERED' WHERE letter LIKE ?")) {
                update.setString(1, message.value() + "-%");
                return update.executeUpdate();
            }
        });
    }

    /** Rows of a query, each as its columns in text. */
    public List<List<String>> ask(String sql, String... values) {
        return transactions.executeRead(status -> {
            try (PreparedStatement query = status.getConnection().prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    query.setString(i + 1, values[i]);
                }
                return rows(query);
            }
        });
    }

    private static List<List<String>> rows(PreparedStatement query) throws java.sql.SQLException {
        List<List<String>> all = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
        }
        return all;
    }
}
