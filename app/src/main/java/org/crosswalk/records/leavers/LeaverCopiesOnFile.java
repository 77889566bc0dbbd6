package org.crosswalk.records.leavers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.RequestId;

/** All copies that leavers asked for, with what was said. */
public interface LeaverCopiesOnFile {
    /** The newest first. */
    List<LeaverCopy> all();

    /** The copy, which nobody else answers before the caller's transaction ends. */
    Optional<LeaverCopy> locked(long id);

    /** The one that was granted and is made by this request. */
    Optional<LeaverCopy> grantedBy(RequestId request);

    long add(PersonId person, String name, String what, PersonId by, Instant at);

    void answer(long copy, LeaverCopy.Answer answer);
}
