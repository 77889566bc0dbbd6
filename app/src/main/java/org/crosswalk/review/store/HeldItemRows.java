package org.crosswalk.review.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeldItemRows extends GenericRepository<HeldItemRow, String> {
    @Query("INSERT INTO held_item (id, school, held_at) VALUES (:id, :school, :heldAt)")
    void insert(String id, String school, LocalDateTime heldAt);

    @Query("""
            SELECT h.id, h.school, h.held_at FROM held_item h LEFT JOIN review_verdict v ON v.item = h.id
            WHERE v.item IS NULL ORDER BY h.held_at, h.id LIMIT 500""")
    List<HeldItemRow> unanswered();

    @Query("SELECT id, school, held_at FROM held_item WHERE id = :id")
    Optional<HeldItemRow> find(String id);

    @Query("SELECT item, verdict, reviewer, given_at, note FROM review_verdict WHERE item = :item")
    Optional<ReviewRow> review(String item);

    @Query("""
            INSERT IGNORE INTO review_verdict (item, verdict, reviewer, given_at, note)
            VALUES (:item, :verdict, :reviewer, :givenAt, :note)""")
    int answer(String item, String verdict, String reviewer, LocalDateTime givenAt, String note);
}
