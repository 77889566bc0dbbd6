package org.crosswalk.records.requests.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.crosswalk.records.calendar.BusinessDays;
import org.crosswalk.records.calendar.DistrictCalendar;
import org.crosswalk.records.reminders.Reminders;
import org.crosswalk.records.requests.Due;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.desk.DeskPage;
import org.crosswalk.templates.desk.DueDay;
import org.crosswalk.templates.desk.RequestPage;
import org.jspecify.annotations.Nullable;

/** Fills the desk's pages. */
@Singleton
class DeskPages {
    private static final int CLOSED_SHOWN = 20;

    private final RecordsDesk desk;
    private final Requests requests;
    private final DistrictCalendar calendar;
    private final RequestDetails details;
    private final Reminders reminders;
    private final Names names;
    private final Clock clock;

    DeskPages(
            RecordsDesk desk,
            Requests requests,
            DistrictCalendar calendar,
            RequestDetails details,
            Reminders reminders,
            Names names,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.calendar = calendar;
        this.details = details;
        this.reminders = reminders;
        this.names = names;
        this.clock = clock;
    }

    DeskPage due(Frame frame, LocalDate today) {
        BusinessDays days = calendar.days();
        List<DeskPage.Line> open = requests.open().stream()
                .map(request -> line(request, today, days))
                .sorted(Comparator.comparing(
                        DeskPage.Line::next, Comparator.nullsLast(Comparator.comparing(DueDay::day))))
                .toList();
        return new DeskPage(
                frame,
                today,
                open,
                requests.closed(CLOSED_SHOWN).stream().map(this::closed).toList());
    }

    RequestPage request(
            Frame frame, RecordsRequest request, @Nullable String problem, ZonedDateTime now, LocalDate... lastDay) {
        return details.page(
                frame,
                request,
                problem == null
                        ? null
                        : frame.words()
                                .of(
                                        problem,
                                        lastDay.length == 0 ? "" : frame.words().weekday(lastDay[0])),
                now);
    }

    private DeskPage.Line line(RecordsRequest request, LocalDate today, BusinessDays days) {
        List<Due> due = desk.due(request, clock.getZone());
        return new DeskPage.Line(
                request.id().value(),
                request.what(),
                request.state().name(),
                request.officer().map(names::of).orElse(null),
                Due.next(due).map(one -> day(one, today, days)).orElse(null),
                due.stream()
                        .filter(one ->
                                one.what() == Due.What.PETITION && !one.day().isBefore(today))
                        .findFirst()
                        .map(one -> day(one, today, days))
                        .orElse(null),
                request.isLeavers(),
                reminders.of(request.id()).stream()
                        .findFirst()
                        .map(reminder -> LocalDate.ofInstant(reminder.at(), clock.getZone()))
                        .orElse(null));
    }

    private DeskPage.Closed closed(RecordsRequest request) {
        return new DeskPage.Closed(
                request.id().value(),
                request.what(),
                request.last(Step.Closed.class).orElseThrow().outcome().name(),
                LocalDate.ofInstant(request.events().getLast().at(), clock.getZone()));
    }

    static DueDay day(Due due, LocalDate today, BusinessDays days) {
        return new DueDay(due.what().name(), due.day(), due.left(today, days));
    }
}
