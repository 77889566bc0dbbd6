package org.crosswalk.records.sealed.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LookRequestRows extends GenericRepository<LookRequestRow, String> {
    @Query(
            "INSERT INTO sealed_request (id, about, asked_by, asked_at, purpose) VALUES (:id, :about, :askedBy, :askedAt, :purpose)")
    void insert(String id, String about, String askedBy, LocalDateTime askedAt, String purpose);

    @Query("SELECT id, about, asked_by, asked_at, purpose FROM sealed_request WHERE id = :id")
    Optional<LookRequestRow> find(String id);

    @Query("SELECT id, about, asked_by, asked_at, purpose FROM sealed_request ORDER BY asked_at DESC, id LIMIT :limit")
    List<LookRequestRow> newest(int limit);

    @Query("""
            SELECT id, about, asked_by, asked_at, purpose FROM sealed_request
            WHERE asked_by = :person ORDER BY asked_at DESC, id LIMIT :limit""")
    List<LookRequestRow> of(String person, int limit);

    @Query("""
            SELECT request, which, turned_by, turned_at, answer, note FROM sealed_turn
            WHERE request = :request ORDER BY turned_at, which""")
    List<TurnRow> turns(String request);

    @Query("""
            INSERT IGNORE INTO sealed_turn (request, which, turned_by, turned_at, answer, note)
            VALUES (:request, :which, :turnedBy, :turnedAt, :answer, :note)""")
    int turn(String request, String which, String turnedBy, LocalDateTime turnedAt, String answer, String note);

    /** @param turnedAt in UTC */
    @Introspected
    record TurnRow(String request, String which, String turnedBy, LocalDateTime turnedAt, String answer, String note) {}
}
