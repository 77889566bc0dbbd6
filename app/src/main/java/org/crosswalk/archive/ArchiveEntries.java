package org.crosswalk.archive;

import java.util.List;
import java.util.Optional;

/** Reading the archive in order, as an index or a records officer does. */
public interface ArchiveEntries {
    /** Up to {@code limit} entries whose number is greater, in order. */
    List<ArchiveEntry> after(long number, int limit);

    /** Everything about one thing, in order. */
    List<ArchiveEntry> about(String about);

    /** One entry by its number. */
    Optional<ArchiveEntry> find(long number);

    /**
     * One entry's digest.
     *
     * @param digest SHA-256 of its content, in hexadecimal
     */
    record Digested(long number, String digest) {}

    /** The digests of up to {@code limit} entries whose number is greater, in order. */
    default List<Digested> digests(long number, int limit) {
        return after(number, limit).stream()
                .map(entry -> new Digested(entry.number(), entry.digest()))
                .toList();
    }

    /** The newest committed number; 0 for an empty archive. */
    long newest();
}
