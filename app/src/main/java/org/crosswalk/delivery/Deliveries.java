package org.crosswalk.delivery;

import java.util.List;
import org.crosswalk.common.MessageId;
import org.crosswalk.common.PersonId;

/** What became of a message's parcels, and what lies in a person's inbox. */
public interface Deliveries {
    List<DeliveryStatus> of(MessageId message);

    /** Letters delivered to the person's inbox, newest first. */
    List<InboxLetter> inbox(PersonId person, int limit);

    /** Marks the letter as read by its recipient; the first reading counts. */
    void markRead(PersonId person, String letterId, java.time.Instant at);
}
