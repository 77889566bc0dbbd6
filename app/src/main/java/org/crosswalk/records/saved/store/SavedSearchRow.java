package org.crosswalk.records.saved.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** @param savedAt in UTC */
@MappedEntity("saved_search")
record SavedSearchRow(@Id String id, String name, String words, String savedBy, LocalDateTime savedAt) {}
