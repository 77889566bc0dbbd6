package org.crosswalk.gates.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/**
 * A principal's explicit, written leave that somebody of the staff exchanges personal contact details with a student (WES-10).
 *
 * @param words what the principal wrote
 * @param from the first day
 * @param to the last day
 * @param ended when it was taken back before that
 */
public record Leave(
        long id,
        PersonId staff,
        PersonId student,
        OrgId school,
        String words,
        LocalDate from,
        LocalDate to,
        PersonId by,
        Instant at,
        Optional<Ended> ended) {

    public record Ended(PersonId by, Instant at) {}

    public boolean holds(LocalDate day) {
        return ended.isEmpty() && !day.isBefore(from) && !day.isAfter(to);
    }
}
