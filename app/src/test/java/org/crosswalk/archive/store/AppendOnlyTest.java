package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise is MariaDB's, not our code's: the service's own user is refused. */
@MicronautTest(transactional = false)
class AppendOnlyTest {
    private static final int COMMAND_DENIED = 1142;
    private static final int TABLE_ACCESS_DENIED = 1044;
    private static final int ROUTINE_DENIED = 1370;

    @Inject
    DataSource pool;

    @BeforeEach
    void anEntryExists() throws SQLException {
        run("INSERT IGNORE INTO archive_leaf VALUES (1, REPEAT('0', 32))");
        run("INSERT IGNORE INTO archive_salt VALUES (1, REPEAT('0', 32))");
        run("INSERT IGNORE INTO archive_entry VALUES (1, 'MESSAGE', 'm', NOW(6), '{}', REPEAT('0', 64))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE archive_entry SET content = '{}'",
                "DELETE FROM archive_entry",
                "DELETE FROM archive_entry WHERE number = 1",
                "TRUNCATE TABLE archive_entry",
                "DROP TABLE archive_entry",
                "ALTER TABLE archive_entry ADD COLUMN more INT",
                "RENAME TABLE archive_entry TO elsewhere",
                "CREATE TRIGGER t BEFORE INSERT ON archive_entry FOR EACH ROW SET NEW.content = ''",
                "REPLACE INTO archive_entry VALUES (1, 'MESSAGE', 'x', NOW(6), '{}', REPEAT('1', 64))",
                "INSERT INTO archive_entry VALUES (1, 'MESSAGE', 'x', NOW(6), '{}', REPEAT('1', 64))"
                        + " ON DUPLICATE KEY UPDATE about = 'x'",
                "DELETE FROM archive_head",
                "INSERT INTO archive_head VALUES (1, 7)",
                "DROP TABLE archive_head",
                "UPDATE archive_leaf SET hash = REPEAT('1', 32)",
                "DELETE FROM archive_leaf",
                "REPLACE INTO archive_leaf VALUES (1, REPEAT('1', 32))",
                "DROP TABLE archive_leaf",
                "UPDATE archive_salt SET salt = REPEAT('1', 32)",
                "DELETE FROM archive_salt",
                "TRUNCATE TABLE archive_salt",
                "UPDATE archive_attachment SET size = 0",
                "DELETE FROM archive_attachment",
                "UPDATE archive_attachment_part SET bytes = ''",
                "DELETE FROM archive_attachment_part",
                "TRUNCATE TABLE archive_attachment_part",
                "UPDATE archive_entry_attachment SET number = 2",
                "DELETE FROM archive_entry_attachment",
                "DELETE FROM archive_key",
                "UPDATE archive_key SET wrapped = ''",
                "TRUNCATE TABLE archive_key",
                "DELETE FROM archive_attachment_key",
                "INSERT INTO archive_disposed VALUES (1, 1)",
                "INSERT INTO disposition_done VALUES (1, 1)",
                "UPDATE disposition_batch SET keys_needed = 1",
                "UPDATE disposition_key SET agreed = 1",
                "DROP PROCEDURE archive_dispose"
            })
    void serviceIsRefused(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getErrorCode())
                                .isIn(COMMAND_DENIED, TABLE_ACCESS_DENIED, ROUTINE_DENIED));
    }

    @Test
    void entryWithoutALeafIsRefused() {
        assertThatThrownBy(() ->
                        run("INSERT INTO archive_entry VALUES (2, 'MESSAGE', 'm', NOW(6), '{}', REPEAT('0', 64))"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("archive_entry_has_leaf");
    }

    @Test
    void serviceCannotGrantItselfMore() {
        assertThatThrownBy(() -> run("GRANT DELETE ON archive_entry TO CURRENT_USER()"))
                .isInstanceOf(SQLException.class);
    }

    private void run(String statement) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
