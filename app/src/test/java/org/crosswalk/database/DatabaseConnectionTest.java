package org.crosswalk.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DatabaseConnectionTest {
    @Inject
    DataSource pool;

    @Test
    void serviceIsNotTheOwnerOfItsTables() throws Exception {
        try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection();
                var answer = connection.createStatement().executeQuery("SELECT CURRENT_USER()")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("crosswalk@127.0.0.1");
        }
    }
}
