package org.crosswalk.records.requests;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.calendar.Closure;
import org.crosswalk.records.calendar.Closures;
import org.crosswalk.records.calendar.Deadlines;

/** Closes the office on a day, or opens it after all; every open clock that moves by it says so in its request. */
@Singleton
public class ClosedDays {
    private final Closures closures;
    private final Requests requests;
    private final RecordsDesk desk;

    ClosedDays(Closures closures, Requests requests, RecordsDesk desk) {
        this.closures = closures;
        this.requests = requests;
        this.desk = desk;
    }

    /** @param moved the requests whose dates are others now */
    public record Changed(boolean done, List<RecordsRequest> moved) {}

    @Transactional
    public Changed close(LocalDate day, String why, PersonId by, ZonedDateTime now) {
        Map<RecordsRequest, Deadlines> before = clocks(now.getZone());
        boolean done = closures.add(new Closure(day, why, by, now.toInstant()));
        return new Changed(done, moved(before, day, by, why, now));
    }

    @Transactional
    public Changed takeBack(LocalDate day, PersonId by, ZonedDateTime now) {
        Map<RecordsRequest, Deadlines> before = clocks(now.getZone());
        boolean done = closures.takeBack(day, by, now.toInstant());
        return new Changed(done, moved(before, day, by, "", now));
    }

    private Map<RecordsRequest, Deadlines> clocks(ZoneId zone) {
        Map<RecordsRequest, Deadlines> clocks = new LinkedHashMap<>();
        requests.open().stream()
                .filter(request -> !request.isLeavers())
                .forEach(request -> clocks.put(request, desk.deadlines(request, zone)));
        return clocks;
    }

    private List<RecordsRequest> moved(
            Map<RecordsRequest, Deadlines> before, LocalDate day, PersonId by, String why, ZonedDateTime now) {
        List<RecordsRequest> moved = new ArrayList<>();
        before.forEach((request, was) -> {
            Deadlines is = desk.deadlines(request, now.getZone());
            if (!is.equals(was)) {
                Step step = new Step.ClockMoved(day, was.response(), is.response(), was.production(), is.production());
                desk.take(request.id(), step, by, why, now);
                moved.add(request);
            }
        });
        return moved;
    }
}
