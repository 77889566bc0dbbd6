package org.crosswalk.delivery;

import java.time.Instant;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.MessageId;

/** Mail that another server took from our relay and could not deliver after all. */
public interface Returned {
    /**
     * Marks the message's deliveries to that address as failed and archives each; the last thing a transaction does.
     *
     * @param detail why, in plain words and without an address
     * @return how many deliveries that changed
     */
    int note(MessageId message, EmailAddress address, String detail, Instant at);
}
