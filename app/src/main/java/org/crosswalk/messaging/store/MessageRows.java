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
interface MessageRows extends GenericRepository<MessageRow, String> {
    String WHOLE = """
            SELECT m.id, m.sender, m.group_id, m.school, m.audience, m.matter, m.subject, m.text, m.by_email, m.guardian,
              m.urgency, m.leave_at, m.found,
              m.written_at, d.verdict
            FROM message m JOIN message_decision d
              ON d.id = (SELECT MAX(id) FROM message_decision WHERE message = m.id)
            """;

    @Query(WHOLE + "WHERE m.id = :id")
    Optional<MessageRow> find(String id);

    @Query(WHOLE + "WHERE m.sender = :sender ORDER BY m.written_at DESC, m.id LIMIT :limit")
    List<MessageRow> writtenBy(String sender, int limit);

    @Query("SELECT id, fingerprint FROM message WHERE sender = :sender AND once_key = :once")
    Optional<MadeRow> made(String sender, String once);

    @Query("""
            INSERT INTO message (id, sender, group_id, school, audience, matter, subject, text, by_email, guardian, urgency,
              leave_at, found, written_at, once_key, fingerprint)
            VALUES (:id, :sender, :groupId, :school, :audience, :matter, :subject, :text, :byEmail, :guardian, :urgency,
              :leaveAt, :found, :writtenAt, :once, :fingerprint)""")
    void insert(
            String id,
            String sender,
            String groupId,
            String school,
            String audience,
            String matter,
            String subject,
            String text,
            boolean byEmail,
            @Nullable String guardian,
            String urgency,
            @Nullable LocalDateTime leaveAt,
            String found,
            LocalDateTime writtenAt,
            String once,
            String fingerprint);

    @Query("INSERT INTO message_student (message, student) VALUES (:message, :student)")
    void insertStudent(String message, String student);

    @Query("SELECT student FROM message_student WHERE message = :message")
    List<String> students(String message);

    @Query("""
            INSERT INTO message_file (message, position, digest, source, name, type, size, text, unread)
            VALUES (:message, :position, :digest, :source, :name, :type, :size, :text, :unread)""")
    void insertFile(
            String message,
            int position,
            String digest,
            String source,
            String name,
            String type,
            long size,
            String text,
            @Nullable String unread);

    @Query("""
            SELECT digest, source, name, type, size, text, unread FROM message_file
            WHERE message = :message ORDER BY position""")
    List<FileRow> files(String message);

    @Query("INSERT INTO message_decision (message, decided_at, verdict) VALUES (:message, :at, :verdict)")
    void insertDecision(String message, LocalDateTime at, String verdict);

    @Query("INSERT IGNORE INTO message_copy (message, principal, copied_at) VALUES (:message, :principal, :at)")
    void insertCopy(String message, String principal, LocalDateTime at);

    @Query("""
            SELECT message, copied_at, opened_at FROM message_copy
            WHERE principal = :principal ORDER BY copied_at DESC, message LIMIT :limit""")
    List<CopyRow> copies(String principal, int limit);

    @Query("""
            SELECT message, copied_at, opened_at FROM message_copy
            WHERE principal = :principal AND message = :message""")
    Optional<CopyRow> copy(String principal, String message);

    @Query("""
            UPDATE message_copy SET opened_at = :at
            WHERE principal = :principal AND message = :message AND opened_at IS NULL""")
    int opened(String principal, String message, LocalDateTime at);
}
