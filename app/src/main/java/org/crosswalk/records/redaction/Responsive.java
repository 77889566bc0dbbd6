package org.crosswalk.records.redaction;

import java.util.List;
import org.crosswalk.records.requests.RequestId;

/** Which entries answer a request. */
public interface Responsive {
    /** Their numbers, in order; none for a request that nobody made. */
    List<Long> entries(RequestId request);
}
