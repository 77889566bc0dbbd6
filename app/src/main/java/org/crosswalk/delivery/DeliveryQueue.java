package org.crosswalk.delivery;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.Channel;

/** The deliveries that are still to be made. A worker leases some, and what it does not settle becomes due again. */
public interface DeliveryQueue {
    /** Leases up to {@code limit} due deliveries to the worker, the longest waiting first. */
    List<Consignment> claim(Channel channel, String worker, int limit, Instant now, Instant leaseEnds);

    /** Makes what the worker still holds due at once. */
    void giveBack(Channel channel, String worker, Instant now);

    /** Makes due at once whatever an earlier run of this node held when it was killed. */
    void reclaim(Channel channel, String node, Instant now);

    /** Writes down an attempt and what follows from it, in the caller's transaction. */
    void settle(Attempt attempt, Settlement settlement);
}
