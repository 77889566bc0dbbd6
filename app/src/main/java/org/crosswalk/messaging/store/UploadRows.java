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
interface UploadRows extends GenericRepository<MessageRow, String> {
    @Query("""
            INSERT INTO upload (id, owner, name, type, digest, source, size, bytes, text, unread, uploaded_at)
            VALUES (:id, :owner, :name, :type, :digest, :source, :size, :bytes, :text, :unread, :at)""")
    void insert(
            String id,
            String owner,
            String name,
            String type,
            String digest,
            String source,
            long size,
            byte[] bytes,
            String text,
            @Nullable String unread,
            LocalDateTime at);

    @Query("""
            SELECT id, digest, source, name, type, size, text, unread FROM upload
            WHERE owner = :owner AND id IN (:ids)""")
    List<UploadRow> of(String owner, List<String> ids);

    @Query("SELECT bytes FROM upload WHERE id = :id")
    Optional<BytesRow> bytes(String id);

    @Query("DELETE FROM upload WHERE id IN (:ids)")
    void delete(List<String> ids);

    @Query("DELETE FROM upload WHERE uploaded_at < :before")
    void sweep(LocalDateTime before);
}
