package org.crosswalk.records;

import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.EntryKind;

/**
 * An entry that fits.
 *
 * @param snippet the parts of its text that fit best, in order; empty where it was found by an id alone
 */
public record ArchiveHit(long number, EntryKind kind, Instant at, String about, List<Fragment> snippet) {
    /** A stretch of text; marked where it is what was searched for. */
    public record Fragment(String text, boolean marked) {}
}
