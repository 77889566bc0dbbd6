package org.crosswalk.delivery;

import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One letter for one recipient by one channel.
 *
 * @param address where an e-mail goes; null for the inbox
 * @param part why this person gets it
 */
public record Parcel(
        PersonId recipient, Channel channel, @Nullable EmailAddress address, Part part) {
    public enum Part {
        MEMBER,
        GUARDIAN,
        PRINCIPAL_COPY,
        /** Not a message of anybody's: the service itself tells the recipient something. */
        NOTICE
    }
}
