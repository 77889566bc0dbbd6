package org.crosswalk.records.reminders;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.Due;
import org.crosswalk.records.requests.RequestId;

/**
 * A reminder of a request's last day.
 *
 * @param rung how many business days ahead it was to be sent; {@link #LATE} once the day has passed
 * @param to the officers; nobody where none has an address, so that it stands on the desk alone
 */
public record Reminder(RequestId request, Due due, int rung, List<PersonId> to, Instant at) {
    public static final int LATE = -1;

    public Reminder {
        to = List.copyOf(to);
    }
}
