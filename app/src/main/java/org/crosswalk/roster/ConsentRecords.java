package org.crosswalk.roster;

import java.util.Collection;
import java.util.Map;
import org.crosswalk.common.PersonId;

/** Releases and opt-outs of students who have not left. */
public interface ConsentRecords {
    /** Of a student without a row there is none in the answer: nothing is known. */
    Map<PersonId, ConsentRecord> of(Collection<PersonId> students);
}
