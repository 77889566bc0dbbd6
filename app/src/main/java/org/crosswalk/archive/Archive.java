package org.crosswalk.archive;

import java.time.Instant;
import java.util.List;

/** The append-only archive. An entry stands or falls with the caller's transaction: archive first, send after. */
public interface Archive {
    /**
     * Appends one entry in the caller's transaction.
     *
     * <p>From here to the commit nobody else can append, so let this be the last statement of a short transaction.
     *
     * @param about what the entry belongs to, such as a message's id; 1 to 191 characters
     * @param at kept to the microsecond
     * @param content a record that is {@code @Serdeable}, as are the records in it; kept as canonical JSON (RFC 8785)
     * @return the entry's number; numbers have no gaps and follow the order of commits
     * @throws IllegalStateException where no transaction is open, or the content names an attachment that is not kept
     */
    long append(EntryKind kind, String about, Instant at, Object content);

    /**
     * Appends many entries at once, in their order, which is quicker than one by one.
     *
     * @return the number of the first; the others follow it without a gap
     * @throws IllegalStateException where no transaction is open
     */
    default long appendAll(List<NewEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to append");
        }
        long last = 0;
        for (NewEntry entry : entries) {
            last = append(entry.kind(), entry.about(), entry.at(), entry.content());
        }
        return last - entries.size() + 1;
    }
}
