package org.crosswalk.records.requests.web;

import org.crosswalk.common.PersonId;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.Words;

/** Tells what happened, for the history of a request. */
record StepWords(Words words, Names names) {
    String of(Step step) {
        return switch (step) {
            case Step.Clarified _ -> words.of("step.CLARIFIED");
            case Step.Assigned(String officer) -> words.of("step.ASSIGNED", names.of(new PersonId(officer)));
            case Step.Estimated(var work, var amount) ->
                words.of(
                        "step.ESTIMATED",
                        amount.toPlainString(),
                        work.searching().add(work.redacting()).toPlainString(),
                        work.rate().toPlainString(),
                        work.pages());
            case Step.Petitioned(var petition) -> words.of("step.PETITIONED", words.of("petition." + petition));
            case Step.PetitionDecided(var petition, boolean granted, int days) ->
                words.of(
                        granted ? "step.PETITION_GRANTED" : "step.PETITION_DENIED",
                        words.of("petition." + petition),
                        days);
            case Step.Responded(var response) -> words.of("step.RESPONDED", words.of("request.response." + response));
            case Step.Produced(var _, int items, int open) ->
                words.of(open == 0 ? "step.PRODUCED" : "step.PRODUCED_MORE", items, open);
            case Step.Appealed _ -> words.of("step.APPEALED");
            case Step.AppealDecided(boolean upheld) -> words.of(upheld ? "step.APPEAL_UPHELD" : "step.APPEAL_ALLOWED");
            case Step.ClockMoved moved ->
                words.of(
                        "step.CLOCK_MOVED",
                        words.weekday(moved.day()),
                        words.weekday(moved.response()),
                        words.weekday(moved.responseWas()),
                        words.weekday(moved.production()),
                        words.weekday(moved.productionWas()));
            case Step.Closed(var outcome) -> words.of("step.CLOSED", words.of("request.outcome." + outcome));
        };
    }
}
