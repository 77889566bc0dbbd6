package org.crosswalk.messaging.replies;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.OrgId;
import org.crosswalk.delivery.IncomingMail.Enclosure;

/**
 * A mail that was not taken as a reply.
 *
 * @param address whom it says to be from; empty where that is nobody, or several
 * @param told whether its sender was told why
 */
public record Quarantined(
        ReplyId id,
        MessageId message,
        OrgId school,
        Reason reason,
        String address,
        String name,
        String subject,
        String text,
        List<Enclosure> enclosures,
        boolean told,
        Instant at) {
    public enum Reason {
        /** The message did not go to that address. */
        UNKNOWN_ADDRESS,
        /** Staff write from the district's account (LEI-04, CAM-02, BEL-14). */
        PERSONAL_ADDRESS,
        /** Staff answer in Crosswalk, where the answer goes to the group or is copied. */
        STAFF,
        /** They have left the group, or have no right to hear of it any more. */
        NOT_OF_IT,
        /** Nobody wrote it. */
        AUTOMATIC,
        /** Its domain says that it did not come from there; of such a mail nothing is believed, and nobody is answered. */
        FORGED,
        EMPTY,
        TOO_LONG
    }
}
