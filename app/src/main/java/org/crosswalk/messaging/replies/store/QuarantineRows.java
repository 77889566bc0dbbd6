package org.crosswalk.messaging.replies.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuarantineRows extends GenericRepository<QuarantinedRow, String> {
    String WHOLE = """
            SELECT q.id, q.message, q.school, q.reason, q.address, q.name, q.subject, q.text, q.enclosures, q.told,
              q.received_at
            FROM quarantined_mail q
            """;

    @Query("""
            INSERT IGNORE INTO incoming_mail (id, digest, message, received_at, raw)
            VALUES (:id, :digest, :message, :at, :raw)""")
    int keep(String id, String digest, String message, LocalDateTime at, byte[] raw);

    @Query("""
            INSERT INTO quarantined_mail (id, message, school, reason, address, name, subject, text, enclosures, told,
              received_at)
            VALUES (:id, :message, :school, :reason, :address, :name, :subject, :text, :enclosures, :told, :at)""")
    void insert(
            String id,
            String message,
            String school,
            String reason,
            String address,
            String name,
            String subject,
            String text,
            String enclosures,
            boolean told,
            LocalDateTime at);

    @Query(WHOLE + """
            LEFT JOIN quarantine_answer a ON a.mail = q.id
            WHERE a.mail IS NULL AND q.reason <> 'AUTOMATIC' ORDER BY q.received_at DESC, q.id LIMIT :limit""")
    List<QuarantinedRow> waiting(int limit);

    @Query(WHOLE + "WHERE q.id = :id")
    Optional<QuarantinedRow> find(String id);

    @Query("SELECT mail, answer, person, answered_by, note, answered_at FROM quarantine_answer WHERE mail = :mail")
    Optional<AnswerRow> answerOf(String mail);

    @Query("""
            INSERT IGNORE INTO quarantine_answer (mail, answer, person, answered_by, note, answered_at)
            VALUES (:mail, :answer, :person, :by, :note, :at)""")
    int answer(String mail, String answer, @Nullable String person, String by, String note, LocalDateTime at);

    @Query("""
            SELECT COUNT(*) FROM quarantined_mail
            WHERE address = :address AND message = :message AND told AND received_at >= :since""")
    int told(String address, String message, LocalDateTime since);
}
