package org.crosswalk.archive;

import java.time.Instant;

/** The append-only archive. An entry stands or falls with the caller's transaction: archive first, send after. */
public interface Archive {
    /**
     * Appends one entry in the caller's transaction.
     *
     * @param about what the entry belongs to, such as a message's id
     * @param content a serialisable record; kept as canonical JSON (RFC 8785)
     * @return the entry's number; numbers have no gaps and follow the order of commits
     * @throws IllegalStateException where no transaction is open
     */
    long append(EntryKind kind, String about, Instant at, Object content);
}
