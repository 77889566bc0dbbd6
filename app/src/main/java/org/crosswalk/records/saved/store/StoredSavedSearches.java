package org.crosswalk.records.saved.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.saved.SavedSearch;
import org.crosswalk.records.saved.SavedSearches;

@Singleton
class StoredSavedSearches implements SavedSearches {
    private final SavedSearchRows rows;

    StoredSavedSearches(SavedSearchRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(SavedSearch search) {
        rows.insert(
                search.id(),
                search.name(),
                search.words(),
                search.by().value(),
                LocalDateTime.ofInstant(search.at(), ZoneOffset.UTC));
    }

    @Override
    public List<SavedSearch> all() {
        return rows.all().stream()
                .map(row -> new SavedSearch(
                        row.id(),
                        row.name(),
                        row.words(),
                        new PersonId(row.savedBy()),
                        row.savedAt().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    @Override
    public void remove(String id, PersonId by, Instant at) {
        rows.remove(id, by.value(), LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
