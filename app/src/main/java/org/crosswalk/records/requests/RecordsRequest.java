package org.crosswalk.records.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.calendar.Milestones;
import org.jspecify.annotations.Nullable;

/** A request for public records, with all that happened to it in order; where it stands follows from that alone. */
public record RecordsRequest(RequestId id, Asked asked, List<Event> events) {
    public RecordsRequest {
        events = List.copyOf(events);
    }

    /** What is wanted, as it was last clarified. */
    public String what() {
        return last(Step.Clarified.class).map(Step.Clarified::what).orElse(asked.what());
    }

    /** Who answers it. */
    public Optional<PersonId> officer() {
        return last(Step.Assigned.class).map(assigned -> new PersonId(assigned.officer()));
    }

    public State state() {
        State state = State.RECEIVED;
        for (Event event : events) {
            state = after(state, event.step());
        }
        return state;
    }

    public boolean isOpen() {
        return state() != State.CLOSED;
    }

    /** Whether it is a leaver's copy of their own data, to which the public records law sets no day. */
    public boolean isLeavers() {
        return asked.how() == Arrival.LEAVER;
    }

    public boolean isResponded() {
        return last(Step.Responded.class).isPresent();
    }

    /** Whether records are still to be given: not all went out, and no response said that there will be none. */
    public boolean owesRecords() {
        boolean denied = last(Step.Responded.class)
                .map(Step.Responded::response)
                .filter(response -> response == Step.Response.DENIED || response == Step.Response.NO_SUCH_RECORDS)
                .isPresent();
        return isOpen() && !denied && all(Step.Produced.class).noneMatch(Step.Produced::completes);
    }

    /** Whether the Supervisor allowed to charge for segregating and redacting. */
    public boolean mayChargeRedacting() {
        return all(Step.PetitionDecided.class)
                .anyMatch(decided -> decided.petition() == Step.Petition.FEE && decided.granted());
    }

    /** What moves its clock, on the calendar of the district's zone. */
    public Milestones milestones(ZoneId zone) {
        return new Milestones(
                day(asked.at(), zone),
                all(Step.PetitionDecided.class)
                        .mapToInt(Step.PetitionDecided::days)
                        .sum(),
                first(Step.Responded.class, zone),
                state() == State.APPEALED ? lastDay(Step.Appealed.class, zone) : null);
    }

    /** The newest step of that kind. */
    public <T extends Step> Optional<T> last(Class<T> kind) {
        return all(kind).reduce((older, newer) -> newer);
    }

    <T extends Step> Stream<T> all(Class<T> kind) {
        return events.stream().map(Event::step).filter(kind::isInstance).map(kind::cast);
    }

    private static State after(State before, Step step) {
        return switch (step) {
            case Step.Assigned _ -> before == State.RECEIVED ? State.ASSIGNED : before;
            case Step.Responded _ -> State.RESPONDED;
            case Step.Produced produced -> produced.completes() ? State.PRODUCED : before;
            case Step.Appealed _ -> State.APPEALED;
            case Step.AppealDecided _ -> State.RESPONDED;
            case Step.Closed _ -> State.CLOSED;
            case Step.Clarified _, Step.Estimated _, Step.Petitioned _, Step.PetitionDecided _, Step.ClockMoved _ ->
                before;
        };
    }

    private @Nullable LocalDate first(Class<? extends Step> kind, ZoneId zone) {
        return events.stream()
                .filter(event -> kind.isInstance(event.step()))
                .map(event -> day(event.at(), zone))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate lastDay(Class<? extends Step> kind, ZoneId zone) {
        return events.reversed().stream()
                .filter(event -> kind.isInstance(event.step()))
                .map(event -> day(event.at(), zone))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
