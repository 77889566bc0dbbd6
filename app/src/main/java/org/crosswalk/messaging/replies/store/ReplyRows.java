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
interface ReplyRows extends GenericRepository<ReplyRow, String> {
    String COLUMNS = """
            SELECT r.id, r.message, r.author, r.written_as, r.way, r.text, r.quoted, r.enclosures, r.found, r.follows,
              r.written_at,
            """;
    String UNASKED = COLUMNS + " NULL AS read_at FROM reply r ";

    @Query(UNASKED + "WHERE r.id = :id")
    Optional<ReplyRow> find(String id);

    @Query(UNASKED + "WHERE r.author = :author AND r.once_key = :once")
    Optional<ReplyRow> made(String author, String once);

    @Query(UNASKED + "WHERE r.message = :message ORDER BY r.written_at, r.id")
    List<ReplyRow> to(String message);

    @Query(COLUMNS + """
             g.read_at FROM reply_reader g JOIN reply r ON r.id = g.reply
            WHERE g.reader = :reader ORDER BY g.given_at DESC, r.id LIMIT :limit""")
    List<ReplyRow> givenTo(String reader, int limit);

    @Query("SELECT reader FROM reply_reader WHERE reply = :reply ORDER BY reader")
    List<String> readers(String reply);

    @Query("SELECT COUNT(*) FROM reply_reader WHERE reader = :reader AND read_at IS NULL")
    int unread(String reader);

    @Query("""
            INSERT INTO reply (id, message, author, written_as, way, text, quoted, enclosures, found, follows, mail,
              once_key, written_at)
            VALUES (:id, :message, :author, :writtenAs, :way, :text, :quoted, :enclosures, :found, :follows, :mail,
              :once, :writtenAt)""")
    void insert(
            String id,
            String message,
            String author,
            String writtenAs,
            String way,
            String text,
            String quoted,
            String enclosures,
            String found,
            String follows,
            @Nullable String mail,
            String once,
            LocalDateTime writtenAt);

    @Query("INSERT IGNORE INTO reply_reader (reply, reader, given_at) VALUES (:reply, :reader, :at)")
    void give(String reply, String reader, LocalDateTime at);

    @Query("UPDATE reply_reader SET read_at = :at WHERE reply = :reply AND reader = :reader AND read_at IS NULL")
    int read(String reply, String reader, LocalDateTime at);

    @Query("INSERT IGNORE INTO reply_answer (message, reply) VALUES (:message, :reply)")
    void answered(String message, String reply);

    @Query("""
            SELECT a.message FROM reply_answer a JOIN message m ON m.id = a.message
            WHERE a.reply = :reply ORDER BY m.written_at, m.id""")
    List<String> answersTo(String reply);
}
