package org.crosswalk.hours;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;

/** Hours as somebody set them. What was ended stays on file. */
public interface HoursOnFile {
    /** All that have not been ended and hold for what a person sends in a school: the district's, the school's, their own. */
    List<Hours> of(OrgId school, PersonId sender);

    /** What was set for one of these, newest first, the ended ones not among them. */
    List<Hours> of(Whose whose);

    Optional<Hours> find(long id);

    /** Keeps them under an id of their own. */
    void add(Hours hours);

    /** False where they were ended before. */
    boolean end(long id, PersonId by, Instant at);
}
