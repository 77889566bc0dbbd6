package org.crosswalk.records;

/** Finds archive entries by their words. Speaks of queries, pages and hits, so that what searches can be exchanged. */
public interface ArchiveSearch {
    /** One page, newest first. No words, however odd, make this throw. */
    ArchiveHits search(ArchiveQuery query);
}
