package org.crosswalk.access;

import java.time.LocalDate;
import java.util.Set;
import org.crosswalk.common.PersonId;

/** The duties people have on a day: those that follow from the roster and those that were granted. */
public interface Charges {
    Set<Charge> of(PersonId person, LocalDate on);
}
