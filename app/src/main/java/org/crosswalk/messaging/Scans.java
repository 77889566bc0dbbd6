package org.crosswalk.messaging;

import java.util.List;
import org.crosswalk.policy.Known;

/** Looks at what somebody wrote before it leaves. */
public interface Scans {
    /** What was found, in the order of the text; unknown where the scan could not be made. */
    Known<List<Found>> of(Draft draft);
}
