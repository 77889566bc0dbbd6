package org.crosswalk.messaging.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TranslationRows extends GenericRepository<MessageRow, String> {
    @Query("""
            INSERT IGNORE INTO message_translation (message, language, subject, text, mark, made_at)
            VALUES (:message, :language, :subject, :text, :mark, :at)""")
    void insert(String message, String language, String subject, String text, String mark, LocalDateTime at);

    @Query("""
            SELECT language, subject, text, mark FROM message_translation
            WHERE message = :message AND language = :language""")
    Optional<TranslationRow> of(String message, String language);
}
