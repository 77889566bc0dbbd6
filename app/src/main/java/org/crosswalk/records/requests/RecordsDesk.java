package org.crosswalk.records.requests;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.calendar.Deadlines;
import org.crosswalk.records.calendar.DistrictCalendar;
import org.jspecify.annotations.Nullable;

/** Where requests come in and are taken step by step; each step is archived in the transaction that takes it. */
@Singleton
public class RecordsDesk {
    private final Requests requests;
    private final DistrictCalendar calendar;
    private final Archive archive;

    RecordsDesk(Requests requests, DistrictCalendar calendar, Archive archive) {
        this.requests = requests;
        this.calendar = calendar;
        this.archive = archive;
    }

    /** @param enteredBy the officer who typed it in, or null where the requester did */
    @Transactional
    public RecordsRequest receive(Asked asked, @Nullable PersonId enteredBy, Instant at) {
        RecordsRequest request = new RecordsRequest(RequestId.random(), asked, List.of());
        requests.add(request);
        archive.append(
                EntryKind.REQUEST,
                request.id().value(),
                at,
                new RequestEntry.Received(
                        request.id().value(),
                        asked.what(),
                        asked.by().name(),
                        asked.how().name(),
                        asked.at().toString(),
                        text(enteredBy)));
        return request;
    }

    /**
     * Takes a step, where the law lets it be taken now.
     *
     * @param by the officer, or null for the requester
     */
    @Transactional
    public Desked take(RequestId id, Step step, @Nullable PersonId by, String why, ZonedDateTime now) {
        Optional<RecordsRequest> found = requests.locked(id);
        return found.isEmpty() ? new Desked.NoSuchRequest() : take(found.get(), step, by, why, now);
    }

    /** Gives the requester an estimate of what the work costs, by the rules for fees. */
    @Transactional
    public Desked estimate(RequestId id, Work work, PersonId by, String why, ZonedDateTime now) {
        BigDecimal amount = work.amount(calendar.fees());
        return take(id, new Step.Estimated(work, amount), by, why, now);
    }

    private Desked take(RecordsRequest request, Step step, @Nullable PersonId by, String why, ZonedDateTime now) {
        Desked refused = rules(request, now.getZone()).refusal(step, now.toLocalDate());
        if (refused != null) {
            return refused;
        }
        Event event = new Event(request.events().size() + 1, step, by, now.toInstant(), why);
        requests.add(request.id(), event);
        archive.append(
                EntryKind.REQUEST,
                request.id().value(),
                event.at(),
                new RequestEntry.Stepped(request.id().value(), event.number(), step, text(by), event.why()));
        return new Desked.Done(requests.find(request.id()).orElseThrow());
    }

    /** Whether the step could be taken now. */
    public boolean isPossible(RecordsRequest request, Step step, ZonedDateTime now) {
        return rules(request, now.getZone()).refusal(step, now.toLocalDate()) == null;
    }

    private StepRules rules(RecordsRequest request, ZoneId zone) {
        return new StepRules(
                request, request.milestones(zone), deadlines(request, zone), calendar.periods(), calendar.fees());
    }

    /** What the request waits for, soonest first. */
    public List<Due> due(RecordsRequest request, ZoneId zone) {
        return request.isLeavers() ? List.of() : Due.of(request, deadlines(request, zone));
    }

    /** The request's last days, as the calendar is now. */
    public Deadlines deadlines(RecordsRequest request, ZoneId zone) {
        return Deadlines.of(request.milestones(zone), calendar.days(), calendar.periods());
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
