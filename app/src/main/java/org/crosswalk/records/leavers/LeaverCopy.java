package org.crosswalk.records.leavers;

import java.time.Instant;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff who leaves asked for a copy of their own data (LEI-22).
 *
 * @param what of, in their own words
 * @param by who asked: themselves, or the records officer for somebody who cannot sign in any more
 */
public record LeaverCopy(
        long id, PersonId person, String name, String what, PersonId by, Instant at, Optional<Answer> answer) {
    /** @param request by which the copy is made; null where it was refused */
    public record Answer(
            boolean granted, String why, @Nullable RequestId request, PersonId by, Instant at) {}
}
