package org.crosswalk.delivery;

import java.util.Collection;
import java.util.Set;
import org.crosswalk.common.EmailAddress;

/** Addresses to which mail comes to nothing: the last time the mail server knew no such mailbox, or it was closed. */
public interface Bounces {
    /** Those of the addresses that bounced and to which nothing was delivered since. */
    Set<EmailAddress> among(Collection<EmailAddress> addresses);
}
