package org.crosswalk.gates.sponsors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/**
 * Somebody of the staff answers for somebody who does not work for the district and has access all the same (LEI-19).
 *
 * @param why what the access is for
 * @param to the last day
 */
public record Sponsorship(
        long id,
        PersonId outsider,
        PersonId sponsor,
        String why,
        LocalDate to,
        PersonId by,
        Instant at,
        Optional<End> end) {

    /** @param employed whether it ended because the person works for the district now */
    public record End(boolean employed, PersonId by, Instant at) {}
}
