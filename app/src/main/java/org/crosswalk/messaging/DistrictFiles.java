package org.crosswalk.messaging;

import java.time.LocalDate;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.OnFile;
import org.crosswalk.policy.Pack;

/** What the district has on file that bears on a message: a port, since those who keep the files are no part of messaging. */
public interface DistrictFiles {
    /** @param pack in force for the message's group on that day */
    OnFile on(PersonId sender, Draft draft, Pack pack, LocalDate day);
}
