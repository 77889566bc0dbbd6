package org.crosswalk.roster;

import java.time.LocalDate;
import java.util.Map;
import org.crosswalk.common.PersonId;

/** Since when students are gone. */
public interface Leavers {
    /**
     * Everybody who is or was a student, with the day on which they left: the day on which the SIS listed them no more, as it was
     * imported. {@link LocalDate#MAX} for who is still here.
     */
    Map<PersonId, LocalDate> students();
}
