package org.crosswalk.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** Since when people are known here: the day on which an import first listed them. */
public interface Arrivals {
    Optional<LocalDate> listedOn(PersonId person);

    /** Everybody's, at once. */
    Map<PersonId, LocalDate> all();
}
