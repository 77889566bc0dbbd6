package org.crosswalk.optout;

import java.time.Instant;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;

/**
 * One step: somebody ended a channel for messages that are not urgent, or took it up again.
 *
 * @param by who asked for it: the person, or staff who were told by telephone
 * @param why in the asker's own words, or empty
 */
public record OptOut(PersonId person, Channel channel, Wish wish, How how, PersonId by, String why, Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_WHY = 500;

    public enum How {
        /** The mail program's own button (RFC 8058). */
        ONE_CLICK,
        /** The button on the page behind a mail's link. */
        PAGE,
        /** A word such as STOP in a reply. */
        REPLY,
        /** Told to the school's office. */
        OFFICE
    }

    public OptOut {
        why = why.strip();
        why = why.length() > LONGEST_WHY ? why.substring(0, LONGEST_WHY) : why;
    }
}
