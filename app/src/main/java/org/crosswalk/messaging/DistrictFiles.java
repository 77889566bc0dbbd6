package org.crosswalk.messaging;

import java.time.LocalDate;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.policy.Facts;
import org.crosswalk.policy.OnFile;
import org.crosswalk.policy.Pack;

/** What the district has on file that bears on a message: a port, since those who keep the files are no part of messaging. */
public interface DistrictFiles {
    /**
     * @param release a reviewer's, where there was one: whoever may end an embargo ends it for this message so
     * @param pack in force for the message's group on that day
     */
    OnFile on(PersonId sender, Draft draft, Optional<Facts.Release> release, Pack pack, LocalDate day);
}
