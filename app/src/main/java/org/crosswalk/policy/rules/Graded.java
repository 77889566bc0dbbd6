package org.crosswalk.policy.rules;

import java.util.List;
import org.crosswalk.policy.Check;

/** A check whose parameters can make it milder than another of its kind. */
interface Graded extends Check {
    /**
     * @param above the checks of the district and, for a group, of its school
     * @throws WrongParameter where this one is milder than they are, or makes an exception
     */
    void refuseLoosening(List<Check> above);
}
