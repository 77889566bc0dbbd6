package org.crosswalk.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship.Restriction;
import org.crosswalk.roster.Guardianship.Source;
import org.jspecify.annotations.Nullable;

/**
 * A written order, or an adult student's letter, that the office put on file. It counts from the moment it is filed, beside what
 * the SIS says and whatever the SIS says.
 *
 * @param from first day; null means from ever
 * @param to last day as written; null means without end
 * @param evidence which court, which docket, who showed it and where the copy is kept
 * @param end how it was taken off, if it was
 */
public record Paper(
        long id,
        PersonId student,
        PersonId guardian,
        Ground ground,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String evidence,
        PersonId by,
        Instant at,
        Optional<End> end) {
    /** A later paper that ends it; the last day on which the first one counted, and the evidence of the second. */
    public record End(LocalDate lastDay, String evidence, PersonId by, Instant at) {}

    /** What follows from it, by all that is on file. */
    public Restriction restriction() {
        return restriction(Instant.MAX);
    }

    /** What follows from it, as known at a moment. */
    public Restriction restriction(Instant knownAt) {
        LocalDate last = end.filter(known -> !known.at().isAfter(knownAt))
                .map(End::lastDay)
                .filter(day -> to == null || day.isBefore(to))
                .orElse(to);
        return new Restriction(ground.id(), from, last, Source.PAPER);
    }
}
