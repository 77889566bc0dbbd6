package org.crosswalk.gates.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Duty;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A breach of personal information, from its report to its review (CAM-07).
 *
 * @param lead whose duty it is, as the pack said on the day of the report
 * @param steps the oldest first
 */
public record Incident(long id, Report report, Duty lead, PersonId by, Instant at, List<Step> steps) {
    public Incident {
        steps = List.copyOf(steps);
    }

    /**
     * As it was told.
     *
     * @param data of what kinds, as far as it is known
     * @param whose whom it is about, as far as it is known
     */
    public record Report(String happened, LocalDate noticed, Set<Data> data, Set<Whose> whose) {
        public Report {
            data = Set.copyOf(data);
            whose = Set.copyOf(whose);
        }
    }

    public enum Data {
        SOCIAL_SECURITY,
        /** Of a driver's licence or another identity card of the state. */
        LICENCE,
        /** Of an account, a credit card or a debit card. */
        MONEY,
        STUDENT_RECORD,
        HEALTH,
        PASSWORD,
        CONTACT,
        OTHER
    }

    public enum Whose {
        STUDENTS,
        GUARDIANS,
        STAFF,
        OTHERS
    }

    /** Whom the law may have told (M.G.L. c.93H §3). */
    public enum Recipient {
        ATTORNEY_GENERAL,
        CONSUMER_AFFAIRS,
        RESIDENTS
    }

    public enum Kind {
        /** What was found or done. */
        NOTED,
        NOTICE_DUE,
        NO_NOTICE,
        /** Somebody whom the law has told was told. */
        TOLD,
        REVIEWED,
        CLOSED
    }

    /**
     * @param told whom, for {@link Kind#TOLD}
     * @param said the reason, the evidence, or what the review found
     */
    public record Step(Kind kind, @Nullable Recipient told, LocalDate on, String said, PersonId by, Instant at) {}

    public enum State {
        /** Whether notice is due has not been decided. */
        TO_JUDGE,
        /** Notice is due, and not everybody was told. */
        TO_TELL,
        TO_REVIEW,
        TO_CLOSE,
        CLOSED
    }

    /** @param toTell whom the law has told where notice is due */
    public State state(Set<Recipient> toTell) {
        if (last(Kind.CLOSED).isPresent()) {
            return State.CLOSED;
        }
        if (judgement().isEmpty()) {
            return State.TO_JUDGE;
        }
        if (isNoticeDue() && !told().containsAll(toTell)) {
            return State.TO_TELL;
        }
        return last(Kind.REVIEWED).isPresent() ? State.TO_CLOSE : State.TO_REVIEW;
    }

    /** The newest word on whether notice is due: what is learnt later may change it. */
    public Optional<Step> judgement() {
        return steps.reversed().stream()
                .filter(step -> step.kind() == Kind.NOTICE_DUE || step.kind() == Kind.NO_NOTICE)
                .findFirst();
    }

    public boolean isNoticeDue() {
        return judgement().filter(step -> step.kind() == Kind.NOTICE_DUE).isPresent();
    }

    public Set<Recipient> told() {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(step.told()).stream())
                .collect(Collectors.toSet());
    }

    public Optional<Step> last(Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }
}
