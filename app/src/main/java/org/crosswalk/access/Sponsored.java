package org.crosswalk.access;

import java.time.LocalDate;
import org.crosswalk.common.PersonId;

/** Whether somebody from outside has nobody who answers for them (LEI-19): a port, since sponsors are no part of access. */
public interface Sponsored {
    boolean isShutOut(PersonId person, LocalDate day);
}
