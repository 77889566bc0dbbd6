package org.crosswalk.records.requests;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crosswalk.records.calendar.Deadlines;
import org.crosswalk.records.calendar.FeeRules;
import org.crosswalk.records.calendar.Milestones;
import org.crosswalk.records.calendar.Periods;
import org.crosswalk.records.requests.Desked.NotNow;
import org.crosswalk.records.requests.Desked.TooLate;
import org.crosswalk.records.requests.Desked.Why;
import org.jspecify.annotations.Nullable;

/** Which step a request can take on a day (M.G.L. c.66 §10, 950 CMR 32). */
record StepRules(RecordsRequest request, Milestones so, Deadlines deadlines, Periods periods, FeeRules fees) {
    /** Why the step cannot be taken, or null where it can. */
    @Nullable
    Desked refusal(Step step, LocalDate today) {
        return switch (step) {
            case Step.Appealed _ -> appeal(today);
            case Step.AppealDecided _ -> request.state() == State.APPEALED ? null : notNow(Why.NOT_APPEALED);
            case Step.ClockMoved _ -> null;
            case Step other when !request.isOpen() -> notNow(Why.CLOSED);
            case Step.Estimated(Work work, BigDecimal _) -> fee(work, today);
            case Step.Petitioned(Step.Petition petition) -> petition(petition, today);
            case Step.PetitionDecided decided -> decision(decided);
            case Step.Produced _ -> request.isResponded() ? null : notNow(Why.NOT_RESPONDED);
            case Step.Closed(Step.Outcome outcome) ->
                outcome == Step.Outcome.WITHDRAWN || request.isResponded() ? null : notNow(Why.NOT_RESPONDED);
            case Step.Clarified _, Step.Assigned _, Step.Responded _ -> null;
        };
    }

    private @Nullable Desked fee(Work work, LocalDate today) {
        if (feeIsLost(today)) {
            return late(deadlines.response(), Why.FEE_LOST);
        }
        if (work.rate().compareTo(fees.hourlyCap()) > 0) {
            return notNow(Why.RATE_OVER_CAP);
        }
        return work.redacting().signum() > 0 && !request.mayChargeRedacting()
                ? notNow(Why.REDACTION_NOT_ALLOWED)
                : null;
    }

    private boolean feeIsLost(LocalDate today) {
        LocalDate responded = so.responded();
        return (responded == null ? today : responded).isAfter(deadlines.response());
    }

    private @Nullable Desked petition(Step.Petition petition, LocalDate today) {
        if (request.all(Step.Petitioned.class).anyMatch(before -> before.petition() == petition)) {
            return notNow(Why.PETITIONED_BEFORE);
        }
        return today.isAfter(deadlines.petition()) ? late(deadlines.petition(), Why.PETITION_LATE) : null;
    }

    private @Nullable Desked decision(Step.PetitionDecided decided) {
        boolean asked =
                request.all(Step.Petitioned.class).anyMatch(petition -> petition.petition() == decided.petition());
        boolean answered =
                request.all(Step.PetitionDecided.class).anyMatch(before -> before.petition() == decided.petition());
        if (!asked || answered) {
            return notNow(Why.NOT_PETITIONED);
        }
        return decided.days() > periods.longestExtension() ? notNow(Why.EXTENSION_TOO_LONG) : null;
    }

    private @Nullable Desked appeal(LocalDate today) {
        LocalDate last = deadlines.appeal();
        if (request.state() == State.APPEALED) {
            return notNow(Why.APPEALED_BEFORE);
        }
        // without a response by its day the silence itself can be appealed
        if (last == null) {
            return today.isAfter(deadlines.response()) ? null : notNow(Why.NOT_RESPONDED);
        }
        return today.isAfter(last) ? late(last, Why.APPEAL_LATE) : null;
    }

    private Desked notNow(Why why) {
        return new NotNow(request, why);
    }

    private Desked late(LocalDate lastDay, Why why) {
        return new TooLate(request, lastDay, why);
    }
}
