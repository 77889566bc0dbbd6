package org.crosswalk.delivery;

import java.time.Instant;
import java.util.Optional;

/** Asked before a delivery is tried again: what was lawful at the first attempt need not be so at the next. */
public interface SecondLook {
    /** What stands against it now, in plain words for the sender and without an address; empty where nothing does. */
    Optional<String> against(Consignment consignment, Instant at);
}
