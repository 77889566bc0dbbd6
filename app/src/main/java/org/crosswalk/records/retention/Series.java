package org.crosswalk.records.retention;

import java.time.LocalDate;
import java.util.Set;
import org.crosswalk.archive.EntryKind;

/**
 * Records that are kept equally long.
 *
 * @param ofStudent whether only entries that name a student belong to it; then the years count from when the last of them left
 * @param notice whether student and parent must be told before
 * @param source where the period was read, and {@code read} when
 * @param confirmed whether it was read in the source itself
 */
public record Series(
        String name,
        String title,
        Set<EntryKind> kinds,
        boolean ofStudent,
        int years,
        boolean notice,
        String source,
        LocalDate read,
        boolean confirmed) {}
