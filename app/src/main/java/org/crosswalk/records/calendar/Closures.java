package org.crosswalk.records.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;

/** The district's closed days. What was taken back stays on file. */
public interface Closures {
    /** Those that count, in order. */
    List<Closure> all();

    /** False where the day is closed already. */
    boolean add(Closure closure);

    /** The office was open after all; false where the day was not closed. */
    boolean takeBack(LocalDate day, PersonId by, Instant at);
}
