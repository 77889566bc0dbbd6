package org.crosswalk.delivery;

import java.time.Duration;
import org.crosswalk.common.Channel;

/** The port of a channel. A carrier may be asked twice for the same consignment, after a crash, and makes no harm of it. */
public interface Carrier {
    Channel channel();

    /** The longest that one {@link Trip#carry} can take; a worker begins none that would outlast its lease. */
    Duration longest();

    /** Sets out with as many consignments as there are; one trip belongs to one worker. */
    Trip setOut();

    /** A spell of work over which connections are kept. */
    interface Trip extends AutoCloseable {
        Outcome carry(Consignment consignment);

        @Override
        void close();
    }
}
