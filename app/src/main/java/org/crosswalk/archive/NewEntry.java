package org.crosswalk.archive;

import java.time.Instant;

/**
 * An entry to be appended, with the meanings of {@link Archive#append}.
 *
 * @param at kept to the microsecond
 */
public record NewEntry(EntryKind kind, String about, Instant at, Object content) {
    public NewEntry {
        if (kind == EntryKind.UNKNOWN) {
            throw new IllegalArgumentException("Whoever archives something knows what it is");
        }
    }
}
