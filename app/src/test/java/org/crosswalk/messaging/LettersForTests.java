package org.crosswalk.messaging;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads letters as they lie in the outbox. */
@Singleton
@Requires(env = "test")
class LettersForTests {
    private final DataSource database;

    LettersForTests(@jakarta.inject.Named("default") DataSource database) {
        this.database = database;
    }

    String text(String letter) {
        return read("text", letter);
    }

    String subject(String letter) {
        return read("subject", letter);
    }

    private String read(String column, String letter) {
        try (Connection connection = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                                database)
                        .getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT " + column + " FROM letter WHERE id = ?")) {
            query.setString(1, letter);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("There is no letter " + letter);
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
