package org.crosswalk.records.redaction;

import java.time.Instant;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step in the redaction of an item: who, when and why. Steps are only ever added.
 *
 * @param id greater than those of the steps before it; 0 for one that is not kept yet
 * @param span where, for what is marked or dismissed
 * @param digest of the field's text, so that places are never read in another text
 * @param part which file is withheld or given, as {@code FILE_TEXT.0}; empty for the whole item
 * @param exemption its code, for what is withheld
 * @param reason how the exemption applies to this item; the note of a return
 * @param origin the scanner's category, {@code drawn} or {@code phrase}
 * @param target the mark that is taken back; what was seen by who declares ready or releases
 */
public record Step(
        long id,
        long entry,
        What what,
        @Nullable Span span,
        @Nullable String digest,
        String part,
        @Nullable String exemption,
        String reason,
        String origin,
        long target,
        PersonId by,
        Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_REASON = 1_000;

    public static final String DRAWN = "drawn";
    public static final String PHRASE = "phrase";

    static Step marked(long entry, Span span, String digest, Ground ground, String origin, PersonId by, Instant at) {
        return new Step(
                0, entry, What.MARKED, span, digest, "", ground.exemption(), ground.reason(), origin, 0, by, at);
    }

    static Step unmarked(long entry, long mark, PersonId by, Instant at) {
        return new Step(0, entry, What.UNMARKED, null, null, "", null, "", "", mark, by, at);
    }

    static Step dismissed(long entry, Span span, String digest, String category, PersonId by, Instant at) {
        return new Step(0, entry, What.DISMISSED, span, digest, "", null, "", category, 0, by, at);
    }

    static Step withheld(long entry, String part, Ground ground, PersonId by, Instant at) {
        return new Step(0, entry, What.WITHHELD, null, null, part, ground.exemption(), ground.reason(), "", 0, by, at);
    }

    static Step given(long entry, String part, PersonId by, Instant at) {
        return new Step(0, entry, What.GIVEN, null, null, part, null, "", "", 0, by, at);
    }

    static Step said(long entry, What what, long seen, String note, PersonId by, Instant at) {
        return new Step(0, entry, what, null, null, "", null, note, "", seen, by, at);
    }
}
