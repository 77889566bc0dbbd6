package org.crosswalk.messaging.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WordingRows extends GenericRepository<MessageRow, String> {
    String IN_USE =
            "SELECT id, group_id, matter, subject, text, written_by, written_at FROM wording WHERE ended_at IS NULL ";

    @Query(IN_USE + "AND group_id <=> :groupId ORDER BY subject, written_at, id")
    List<WordingRow> of(@Nullable String groupId);

    @Query(IN_USE + "AND id = :id")
    Optional<WordingRow> find(String id);

    @Query("""
            INSERT INTO wording (id, group_id, matter, subject, text, written_by, written_at)
            VALUES (:id, :groupId, :matter, :subject, :text, :by, :at)""")
    void insert(
            String id,
            @Nullable String groupId,
            String matter,
            String subject,
            String text,
            String by,
            LocalDateTime at);

    @Query("UPDATE wording SET ended_by = :by, ended_at = :at WHERE id = :id AND ended_at IS NULL")
    int end(String id, String by, LocalDateTime at);
}
