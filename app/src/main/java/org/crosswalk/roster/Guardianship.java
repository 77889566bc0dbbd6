package org.crosswalk.roster;

import java.time.LocalDate;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the SIS says of a guardian and a student. Rights and orders have dates, so ask about a day.
 *
 * @param educationalRights whether the SIS records educational rights; null where it does not say
 * @param restriction a contact restriction such as a court order, or null where there is none
 */
public record Guardianship(
        PersonId student,
        PersonId guardian,
        String relationship,
        @Nullable Boolean educationalRights,
        @Nullable Restriction restriction) {

    /** A restriction's first and last day; null means from ever, or without end. */
    public record Restriction(
            String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        public boolean isInForce(LocalDate on) {
            return (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
        }
    }

    /** May this guardian be written to about the student on that day? An unsaid right is no right (LEI-10). */
    public boolean mayHear(LocalDate on) {
        return Boolean.TRUE.equals(educationalRights) && (restriction == null || !restriction.isInForce(on));
    }
}
