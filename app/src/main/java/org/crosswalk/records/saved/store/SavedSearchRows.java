package org.crosswalk.records.saved.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedSearchRows extends GenericRepository<SavedSearchRow, String> {
    @Query(
            "INSERT INTO saved_search (id, name, words, saved_by, saved_at) VALUES (:id, :name, :words, :savedBy, :savedAt)")
    void insert(String id, String name, String words, String savedBy, LocalDateTime savedAt);

    @Query("""
            SELECT id, name, words, saved_by, saved_at FROM saved_search s
            WHERE NOT EXISTS (SELECT 1 FROM saved_search_removal r WHERE r.search = s.id) ORDER BY name, id LIMIT 500""")
    List<SavedSearchRow> all();

    @Query("""
            INSERT IGNORE INTO saved_search_removal (search, removed_by, removed_at)
            SELECT id, :removedBy, :removedAt FROM saved_search WHERE id = :id""")
    void remove(String id, String removedBy, LocalDateTime removedAt);
}
