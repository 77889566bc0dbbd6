package org.crosswalk.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.crosswalk.access.Duty;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.calendar.BusinessDays;
import org.crosswalk.records.calendar.DistrictCalendar;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.Asked;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requester;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.Step;
import org.jspecify.annotations.Nullable;

/** Gives the demo's records desk something to do: requests of the last weeks, each taken as far as its day. */
@Singleton
@Requires(env = "demo", notEnv = "command")
class DemoRequests implements ApplicationEventListener<StartupEvent>, Ordered {
    private final RecordsDesk desk;
    private final Requests requests;
    private final DistrictCalendar calendar;
    private final DemoCasting cast;
    private final Clock clock;

    DemoRequests(RecordsDesk desk, Requests requests, DistrictCalendar calendar, DemoCasting cast, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.calendar = calendar;
        this.cast = cast;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        List<PersonId> officers = cast.parts().stream()
                .filter(part -> part.granted() == Duty.RECORDS_OFFICER)
                .map(DemoCast.Part::person)
                .toList();
        if (!officers.isEmpty()
                && requests.open().isEmpty()
                && requests.closed(1).isEmpty()) {
            receive(officers.getFirst(), officers.getLast());
        }
    }

    private void receive(PersonId first, PersonId second) {
        RequestId contracts =
                receive("Contracts and invoices with the bus company, since July", "Pat Lindgren", Arrival.EMAIL, 9);
        take(contracts, new Step.Assigned(first.value()), first, "", 9);
        take(
                contracts,
                new Step.Clarified("Contracts with the bus company since July; no invoices"),
                first,
                "By telephone",
                7);

        RequestId mails =
                receive("All e-mail of the athletic department about the new field lights", null, Arrival.FORM, 16);
        take(mails, new Step.Assigned(second.value()), second, "", 15);
        take(
                mails,
                new Step.Responded(Step.Response.RECORDS),
                second,
                "The records follow within the time of the law",
                8);

        receive("Lunch menus and what the kitchen paid for vegetables last year", null, Arrival.FORM, 1);

        RequestId minutes =
                receive("Minutes of the school council of Harbor High, this year", "Ines Duarte", Arrival.WALK_IN, 20);
        take(minutes, new Step.Assigned(first.value()), first, "", 20);
        take(minutes, new Step.Responded(Step.Response.RECORDS), first, "Handed over at the counter", 19);
        take(minutes, new Step.Produced("at the counter", 6, 0), first, "", 19);
        take(minutes, new Step.Closed(Step.Outcome.PRODUCED), first, "", 19);
    }

    private RequestId receive(String what, @Nullable String name, Arrival how, int businessDaysAgo) {
        ZonedDateTime at = ago(businessDaysAgo);
        Requester by =
                new Requester(name, name == null ? null : new EmailAddress(name.split(" ")[0] + "@example.org"), null);
        return desk.receive(new Asked(what, by, how, at.toInstant()), null, at.toInstant())
                .id();
    }

    private void take(RequestId request, Step step, PersonId by, String why, int businessDaysAgo) {
        desk.take(request, step, by, why, ago(businessDaysAgo));
    }

    private ZonedDateTime ago(int businessDays) {
        BusinessDays days = calendar.days();
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime at = now;
        while (days.between(at.toLocalDate(), now.toLocalDate()) < businessDays || !days.isOpen(at.toLocalDate())) {
            at = at.minusDays(1);
        }
        return businessDays == 0 ? now : at.with(LocalTime.of(9, 30));
    }

    /** After the roster, which has the officers. */
    @Override
    public int getOrder() {
        return 0;
    }
}
