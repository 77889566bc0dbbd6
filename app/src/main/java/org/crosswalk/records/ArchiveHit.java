package org.crosswalk.records;

import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.EntryKind;

/**
 * An entry that fits.
 *
 * @param at when it was said: for mail what its own date says, if that can be; else when it was archived
 * @param snippet the parts of its text that fit best, in order; empty where it was found by an id alone
 * @param thread the same for all entries of one conversation: for mail its {@code thread}, for a message and what became of it the
 *     message's id; to group by
 * @param sameAs the same for exact copies of one letter: 32 hexadecimal digits of mail's {@code sameAs} or of another entry's
 *     digest; to group by
 * @param sealed whether it belongs to a private matter, so that only whom it was released to may read it
 * @param readable whether what it says can be read; else it was found by its number, kind or day
 */
public record ArchiveHit(
        long number,
        EntryKind kind,
        Instant at,
        String about,
        List<Fragment> snippet,
        String thread,
        String sameAs,
        boolean sealed,
        boolean readable) {
    /** A stretch of text; marked where it is what was searched for. */
    public record Fragment(String text, boolean marked) {}
}
