package org.crosswalk.roster.store;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/** Reads rows with plain SQL, in the caller's transaction where there is one. */
@Singleton
@Connectable
class Sql {
    private static final int IDS_AT_ONCE = 1000;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, RowReader<T> reader, Object... parameters) {
        return rows(sql, reader, List.of(parameters));
    }

    /** As {@link #rows}, for a query whose {@code %s} stands for a list of ids; long lists are asked in parts. */
    <T> List<T> rowsIn(String sql, RowReader<T> reader, Collection<?> ids, Object... further) {
        List<String> all = ids.stream().map(Object::toString).distinct().toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
            List<Object> parameters = new ArrayList<>(some);
            parameters.addAll(List.of(further));
            found.addAll(rows(sql.formatted(marks(some.size())), reader, parameters));
        }
        return found;
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private <T> List<T> rows(String sql, RowReader<T> reader, List<?> parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            return read(query, reader);
        } catch (SQLException e) {
            throw new IllegalStateException("The roster could not be read", e);
        }
    }

    private static <T> List<T> read(PreparedStatement query, RowReader<T> reader) throws SQLException {
        try (ResultSet answer = query.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(reader.read(answer));
            }
            return rows;
        }
    }
}
