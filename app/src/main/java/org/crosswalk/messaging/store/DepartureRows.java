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
interface DepartureRows extends GenericRepository<MessageRow, String> {
    @Query("INSERT INTO departure (message, leaves_at, made_at) VALUES (:message, :leavesAt, :at)")
    void insert(String message, LocalDateTime leavesAt, LocalDateTime at);

    @Query("""
            SELECT message, leaves_at, ended_at, how, ended_by FROM departure
            WHERE message = :message ORDER BY id DESC LIMIT 1""")
    Optional<DepartureRow> of(String message);

    @Query("""
            SELECT message FROM departure
            WHERE ended_at IS NULL AND leaves_at <= :now ORDER BY leaves_at, id LIMIT :limit""")
    List<String> due(LocalDateTime now, int limit);

    @Query("""
            SELECT message, leaves_at, ended_at, how, ended_by FROM departure
            WHERE message = :message AND ended_at IS NULL AND leaves_at <= :now FOR UPDATE SKIP LOCKED""")
    Optional<DepartureRow> take(String message, LocalDateTime now);

    @Query("UPDATE departure SET leaves_at = :leavesAt WHERE message = :message AND ended_at IS NULL")
    void putOff(String message, LocalDateTime leavesAt);

    @Query("""
            UPDATE departure SET ended_at = :at, how = :how, ended_by = :by
            WHERE message = :message AND ended_at IS NULL""")
    int end(String message, String how, @Nullable String by, LocalDateTime at);
}
