package org.crosswalk.records.reminders;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import org.crosswalk.records.calendar.BusinessDays;
import org.crosswalk.records.calendar.DistrictCalendar;
import org.crosswalk.records.requests.Due;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requests;

/**
 * Reminds officers of the last days of open requests (M.G.L. c.66 §10): some days ahead, on the day, and once when it was missed. It may be
 * asked as often as one likes and on any number of nodes; a day that moves is another day, and reminded of anew.
 */
@Singleton
public class Reminding {
    /** Before it nobody is at the desk. */
    private static final LocalTime OPENS = LocalTime.of(7, 0);

    private final Requests requests;
    private final RecordsDesk desk;
    private final DistrictCalendar calendar;
    private final ReminderSettings settings;
    private final ReminderPost post;

    Reminding(
            Requests requests,
            RecordsDesk desk,
            DistrictCalendar calendar,
            ReminderSettings settings,
            ReminderPost post) {
        this.requests = requests;
        this.desk = desk;
        this.calendar = calendar;
        this.settings = settings;
        this.post = post;
    }

    /** Sends what nobody has sent; gives how many. */
    public int look(ZonedDateTime now) {
        BusinessDays days = calendar.days();
        return now.toLocalTime().isBefore(OPENS) || !days.isOpen(now.toLocalDate())
                ? 0
                : requests.open().stream()
                        .mapToInt(request -> remind(request, days, now))
                        .sum();
    }

    private int remind(RecordsRequest request, BusinessDays days, ZonedDateTime now) {
        return (int) desk.due(request, now.getZone()).stream()
                .filter(due -> isSent(request, due, days, now))
                .count();
    }

    private boolean isSent(RecordsRequest request, Due due, BusinessDays days, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        int left = due.left(today, days);
        OptionalInt rung = left < 0 && due.what().mayPass() ? OptionalInt.empty() : settings.rung(left);
        return rung.isPresent() && post.send(request, due, rung.getAsInt(), left, now.toInstant());
    }
}
