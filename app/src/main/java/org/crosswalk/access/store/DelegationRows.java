package org.crosswalk.access.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DelegationRows extends GenericRepository<DelegationRow, Long> {
    String WHOLE = """
            SELECT id, school, principal, delegate, from_day, to_day, named_at FROM principal_delegate
            WHERE ended_at IS NULL AND to_day >= :day AND """;

    @Query(WHOLE + " delegate = :delegate AND from_day <= :day ORDER BY id")
    List<DelegationRow> to(String delegate, LocalDate day);

    @Query(WHOLE + " school = :school AND from_day <= :day ORDER BY id")
    List<DelegationRow> in(String school, LocalDate day);

    @Query(WHOLE + " principal = :principal ORDER BY from_day, id")
    List<DelegationRow> by(String principal, LocalDate day);

    @Query("""
            INSERT INTO principal_delegate (school, principal, delegate, from_day, to_day, named_at)
            VALUES (:school, :principal, :delegate, :fromDay, :toDay, :at)""")
    void insert(String school, String principal, String delegate, LocalDate fromDay, LocalDate toDay, LocalDateTime at);

    @Query("""
            UPDATE principal_delegate SET ended_at = :at
            WHERE id = :id AND principal = :principal AND ended_at IS NULL""")
    int end(long id, String principal, LocalDateTime at);
}
