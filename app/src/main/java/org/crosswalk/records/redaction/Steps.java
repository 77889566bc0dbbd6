package org.crosswalk.records.redaction;

import java.util.List;
import java.util.Map;
import org.crosswalk.records.requests.RequestId;

/** All steps of redaction. */
public interface Steps {
    /** Keeps them in the caller's transaction, in this order. */
    void add(RequestId request, List<Step> steps);

    /** Those of one item, in order. */
    List<Step> of(RequestId request, long entry);

    /** Those of every item of a request that has any, by entry. */
    Map<Long, List<Step>> of(RequestId request);
}
