package org.crosswalk.access;

import java.time.Instant;
import java.time.LocalDate;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/**
 * Somebody stands in for a principal who is away: copies of privacy messages go to both, and the delegate may open them on
 * these days and on no others.
 *
 * @param from the first day
 * @param to the last day
 */
public record Delegation(
        long id, OrgId school, PersonId principal, PersonId delegate, LocalDate from, LocalDate to, Instant at) {
    public Delegation {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends after it begins");
        }
    }
}
