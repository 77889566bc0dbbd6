package org.crosswalk.archive.store;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import javax.sql.DataSource;

/** Whoever took over the tables' owner, and may do anything to them. */
@Singleton
class Owner {
    private final DataSource pool;
    private final Path home;

    Owner(DataSource pool, @Value("${crosswalk.database.home}") Path home) {
        this.pool = pool;
        this.home = home;
    }

    void run(String... statements) throws Exception {
        try (Connection owner = connection();
                var sql = owner.createStatement()) {
            sql.execute("SET foreign_key_checks = 0");
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
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
