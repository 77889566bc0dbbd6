package org.crosswalk.archive.store;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Whoever took over the tables' owner, and may do anything to them. */
@Singleton
public class Owner {
    private final DataSource pool;
    private final Path home;

    Owner(DataSource pool, @Value("${crosswalk.database.home}") Path home) {
        this.pool = pool;
        this.home = home;
    }

    public void run(String... statements) throws Exception {
        try (Connection owner = connection();
                var sql = owner.createStatement()) {
            sql.execute("SET foreign_key_checks = 0");
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    /** Every row of every table as a dump has it, under the table's name; what no text can hold is read byte by byte. */
    public Map<String, String> dump() throws Exception {
        Map<String, String> dump = new TreeMap<>();
        try (Connection owner = connection()) {
            try (ResultSet tables =
                    owner.createStatement().executeQuery("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    dump.put(tables.getString(1), rows(owner, tables.getString(1)));
                }
            }
        }
        return dump;
    }

    private static String rows(Connection owner, String table) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ResultSet rows = owner.createStatement().executeQuery("SELECT * FROM `" + table + "`")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value)
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    private Connection connection() throws Exception {
        try (Connection service = DelegatingDataSource.unwrapDataSource(pool).getConnection()) {
            // without the user that it names
            String url = service.getMetaData().getURL().replaceFirst("\\?.*", "");
            return DriverManager.getConnection(
                    url, "crosswalk_owner", Files.readString(home.resolve("password-crosswalk_owner")));
        }
    }
}
