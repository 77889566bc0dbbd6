package org.crosswalk.gates.apart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/**
 * A parent without physical custody asked in writing for a student's records (603 CMR 23.07(5)).
 *
 * @param askedOn when the written request came
 * @param kept where it is kept
 * @param steps the oldest first
 */
public record Request(long id, PersonId student, PersonId parent, LocalDate askedOn, String kept, List<Step> steps) {
    /** 603 CMR 23.07(5)(c): the records are given once so many days have passed since the custodial parent was told. */
    public static final int DAYS = 21;

    public Request {
        steps = List.copyOf(steps);
    }

    /** @param evidence tracking numbers, a docket, or what was left out of the copy, and where that is kept */
    public record Step(Kind kind, LocalDate on, String evidence, PersonId by, Instant at) {}

    public enum Kind {
        /** The custodial parent was told, by certified and first-class mail, in English and their language. */
        TOLD,
        /** Documentation of an order against it came: the records are not given. */
        DOCUMENTED,
        /** The records were given, without the custodial parent's addresses and numbers, and marked not for enrolment. */
        GIVEN,
        WITHDRAWN
    }

    public enum State {
        /** At once: the custodial parent has not been told. */
        TO_TELL,
        /** The days are running. */
        WAITING,
        /** The days are over, and no order is known. */
        TO_GIVE,
        REFUSED,
        GIVEN,
        WITHDRAWN
    }

    public State state(LocalDate day) {
        if (has(Kind.WITHDRAWN)) {
            return State.WITHDRAWN;
        }
        if (has(Kind.GIVEN)) {
            return State.GIVEN;
        }
        if (has(Kind.DOCUMENTED)) {
            return State.REFUSED;
        }
        return waitsUntil()
                .map(until -> day.isBefore(until) ? State.WAITING : State.TO_GIVE)
                .orElse(State.TO_TELL);
    }

    /** The first day on which the records may be given. */
    public Optional<LocalDate> waitsUntil() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.TOLD)
                .map(step -> step.on().plusDays(DAYS))
                .findFirst();
    }

    private boolean has(Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }
}
