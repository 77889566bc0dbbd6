package org.crosswalk.records.reminders;

import java.util.List;
import org.crosswalk.records.requests.RequestId;

/** Every reminder that was sent, each once for all nodes. */
public interface Reminders {
    /** Notes it in the caller's transaction; false where somebody else did, who then sends it. */
    boolean add(Reminder reminder);

    /** Newest first. */
    List<Reminder> of(RequestId request);
}
