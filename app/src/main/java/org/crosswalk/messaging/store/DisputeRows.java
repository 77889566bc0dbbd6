package org.crosswalk.messaging.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DisputeRows extends GenericRepository<MessageRow, String> {
    @Query("""
            SELECT message, finding, category, author, note, disputed_at FROM finding_dispute
            WHERE message = :message ORDER BY finding""")
    List<DisputeRow> of(String message);

    @Query("""
            SELECT d.message, d.finding, d.category, d.author, d.note, d.disputed_at
            FROM finding_dispute d JOIN message m ON m.id = d.message
            WHERE m.school IN (:schools) ORDER BY d.disputed_at DESC, d.message, d.finding LIMIT :limit""")
    List<DisputeRow> in(List<String> schools, int limit);

    @Query("""
            INSERT IGNORE INTO finding_dispute (message, finding, category, author, note, disputed_at)
            VALUES (:message, :finding, :category, :author, :note, :at)""")
    int insert(String message, int finding, String category, String author, String note, LocalDateTime at);
}
