package org.crosswalk.roster;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a guardian and a student. Rights and orders have dates, so ask about a day.
 *
 * @param educationalRights whether the SIS records educational rights; null where it does not say
 * @param restrictions what the SIS and the papers on file hold against it, in force or not
 */
public record Guardianship(
        PersonId student,
        PersonId guardian,
        String relationship,
        @Nullable Boolean educationalRights,
        List<Restriction> restrictions) {
    public Guardianship {
        restrictions = List.copyOf(restrictions);
    }

    /** A restriction's first and last day; null means from ever, or without end. */
    public record Restriction(
            String kind, @Nullable LocalDate from, @Nullable LocalDate to, Source source) {
        public boolean isInForce(LocalDate on) {
            return (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
        }
    }

    /** Who told of a restriction. */
    public enum Source {
        SIS,
        PAPER
    }

    /** What follows for a day, the strictest first; an unsaid right is no right, and not the same as one denied. */
    public enum Standing {
        RESTRICTED,
        NO_RIGHTS,
        RIGHTS_UNKNOWN,
        MAY_HEAR
    }

    public Standing standing(LocalDate on) {
        if (restrictions.stream().anyMatch(restriction -> restriction.isInForce(on))) {
            return Standing.RESTRICTED;
        }
        if (educationalRights == null) {
            return Standing.RIGHTS_UNKNOWN;
        }
        return educationalRights ? Standing.MAY_HEAR : Standing.NO_RIGHTS;
    }

    /** May this guardian be written to about the student on that day (LEI-10)? */
    public boolean mayHear(LocalDate on) {
        return standing(on) == Standing.MAY_HEAR;
    }
}
