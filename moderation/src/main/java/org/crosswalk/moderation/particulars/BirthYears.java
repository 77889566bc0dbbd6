package org.crosswalk.moderation.particulars;

import java.time.LocalDate;
import java.util.Collection;

/**
 * The years in which the students of a roster are born, with room for those who come and who left; where the roster
 * tells no birth dates, any year of the living young.
 */
record BirthYears(int first, int last) {
    private static final BirthYears UNKNOWN = new BirthYears(1995, 2035);
    private static final int ROOM = 3;

    static BirthYears of(Collection<LocalDate> known) {
        return known.isEmpty()
                ? UNKNOWN
                : new BirthYears(
                        known.stream().mapToInt(LocalDate::getYear).min().orElseThrow() - ROOM,
                        known.stream().mapToInt(LocalDate::getYear).max().orElseThrow() + ROOM);
    }

    boolean contain(LocalDate day) {
        return day.getYear() >= first && day.getYear() <= last;
    }
}
