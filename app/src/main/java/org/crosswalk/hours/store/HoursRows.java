package org.crosswalk.hours.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HoursRows extends GenericRepository<HoursRow, Long> {
    String WHOLE =
            "SELECT id, school, person, opens, closes, days, since, until, set_by, set_at FROM opening_hours WHERE ended_at IS NULL AND ";

    @Query(WHOLE + "((school IS NULL AND person IS NULL) OR school = :school OR person = :person) ORDER BY id")
    List<HoursRow> concerning(String school, String person);

    @Query(WHOLE + "school <=> :school AND person <=> :person ORDER BY id DESC")
    List<HoursRow> of(@Nullable String school, @Nullable String person);

    @Query(WHOLE + "id = :id")
    Optional<HoursRow> find(long id);

    @Query("""
            INSERT INTO opening_hours (school, person, opens, closes, days, since, until, set_by, set_at)
            VALUES (:school, :person, :opens, :closes, :days, :since, :until, :by, :at)""")
    void insert(
            @Nullable String school,
            @Nullable String person,
            String opens,
            String closes,
            String days,
            LocalDate since,
            @Nullable LocalDate until,
            String by,
            LocalDateTime at);

    @Query("UPDATE opening_hours SET ended_at = :at, ended_by = :by WHERE id = :id AND ended_at IS NULL")
    int end(long id, String by, LocalDateTime at);
}
