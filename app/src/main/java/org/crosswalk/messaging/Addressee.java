package org.crosswalk.messaging;

import java.util.Set;
import org.crosswalk.common.Channel;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who would get the message, and how.
 *
 * @param channels at least one
 * @param email the SIS-listed address; null where e-mail is not among the channels
 */
public record Addressee(
        PersonId person,
        String name,
        As as,
        Set<Channel> channels,
        @Nullable EmailAddress email) {
    public enum As {
        STUDENT,
        STAFF,
        GUARDIAN
    }
}
