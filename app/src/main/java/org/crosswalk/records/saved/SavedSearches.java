package org.crosswalk.records.saved;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;

/** All searches that are kept. */
public interface SavedSearches {
    void add(SavedSearch search);

    /** Those that nobody has removed, by name. */
    List<SavedSearch> all();

    /** Says that one is no longer wanted; one that is unknown or removed already stays so. */
    void remove(String id, PersonId by, Instant at);
}
