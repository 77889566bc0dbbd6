package org.crosswalk.delivery.inbox;

import java.time.Instant;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Parcel;

/** The inboxes of students and staff. */
public interface Inboxes {
    /** Lays the letter there; one that lies there already stays as it is. */
    void put(Letter letter, Parcel parcel, Instant at);
}
