package org.crosswalk.records.requests.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.crosswalk.records.calendar.Deadlines;
import org.crosswalk.records.requests.Event;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.desk.PublicStatePage;

/** What a stranger sees of a request: what was asked, its dates and its steps, and nobody's name. */
@Singleton
class PublicPages {
    private final RecordsDesk desk;
    private final Clock clock;

    PublicPages(RecordsDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    PublicStatePage state(Frame frame, RecordsRequest request, boolean fresh) {
        Deadlines deadlines = desk.deadlines(request, clock.getZone());
        return new PublicStatePage(
                frame,
                fresh,
                request.id().value(),
                request.what(),
                request.state().name(),
                deadlines.received(),
                deadlines.response(),
                request.owesRecords() ? deadlines.production() : null,
                deadlines.appeal(),
                request.events().stream().map(this::step).toList());
    }

    private PublicStatePage.Step step(Event event) {
        return new PublicStatePage.Step(key(event.step()), LocalDate.ofInstant(event.at(), clock.getZone()));
    }

    private static String key(Step step) {
        return switch (step) {
            case Step.Clarified _ -> "CLARIFIED";
            case Step.Assigned _ -> "ASSIGNED";
            case Step.Estimated _ -> "ESTIMATED";
            case Step.Petitioned _ -> "PETITIONED";
            case Step.PetitionDecided _ -> "PETITION_DECIDED";
            case Step.Responded _ -> "RESPONDED";
            case Step.Produced _ -> "PRODUCED";
            case Step.Appealed _ -> "APPEALED";
            case Step.AppealDecided _ -> "APPEAL_DECIDED";
            case Step.ClockMoved _ -> "CLOCK_MOVED";
            case Step.Closed _ -> "CLOSED";
        };
    }
}
