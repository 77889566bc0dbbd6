package org.crosswalk.records;

/** Finds archive entries. Speaks of queries, pages, hits and facets, so that what searches can be exchanged. */
public interface ArchiveSearch {
    /** One page, newest first. No words, however odd, make this throw. */
    ArchiveHits search(ArchiveQuery query);

    /** What all that fits is made of; {@code before} and {@code size} do not matter. */
    ArchiveFacets facets(ArchiveQuery query);

    /** Compares what can be searched with the archive, entry by entry, after reading again what could not be read; takes a while. */
    Reconciled reconcile();

    /** Reads an entry again whose content has changed, as where it was destroyed by disposition or brought back from a backup. */
    void readAgain(long number);
}
