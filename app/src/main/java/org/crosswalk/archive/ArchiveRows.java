package org.crosswalk.archive;

import java.util.List;

/** The archive as it lies in the database, for whoever doubts it. */
public interface ArchiveRows {
    /** Up to {@code limit} rows whose number is greater, in order: of each number that an entry, a leaf or a salt has. */
    List<ArchiveRow> after(long number, int limit);
}
