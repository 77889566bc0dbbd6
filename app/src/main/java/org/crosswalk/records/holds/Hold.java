package org.crosswalk.records.holds;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Nothing that it covers is disposed of, until it is lifted. Each thing that is named narrows it; at least one is.
 *
 * @param custodian in whose entries, or null for everybody's
 * @param term a word or phrase, whatever its case, or null
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Hold(
        long id,
        @Nullable PersonId custodian,
        @Nullable String term,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String why,
        PersonId by,
        Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_TERM = 200;

    public static final int LONGEST_WHY = 2_000;

    public Hold {
        why = why.strip();
        boolean wrongTerm = term != null && (term.isBlank() || term.length() > LONGEST_TERM);
        if (why.isEmpty() || why.length() > LONGEST_WHY || wrongTerm) {
            throw new IllegalArgumentException("A hold says why, and its term is a word or a phrase");
        }
        if (custodian == null && term == null && from == null && to == null) {
            throw new IllegalArgumentException("A hold names a custodian, a term or a day");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A hold ends after it begins");
        }
    }

    /** Whether it covers the entry. Where it is unsure whether an entry is a custodian's, or what it says, it does. */
    public boolean covers(ArchiveEntry entry, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        return (custodian == null || names(entry, custodian))
                && (term == null
                        || !entry.isReadable()
                        || folded(entry.content()).contains(folded(term)))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    private static boolean names(ArchiveEntry entry, PersonId custodian) {
        return entry.about().equals(custodian.value())
                || !entry.isReadable()
                || entry.content().contains(custodian.value());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(\\s|\\\\n|\\\\r|\\\\t)+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
