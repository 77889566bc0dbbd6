package org.crosswalk.records.requests.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.requests.Desked;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.desk.NewRequestPage;
import org.crosswalk.templates.desk.RequestForm;
import org.crosswalk.web.PageError;

/** The records officers' desk: what is due, and each request with its steps. */
@Hidden
@Controller("/requests")
@Produces(MediaType.TEXT_HTML)
class DeskController {
    private final RecordsDesk desk;
    private final Requests requests;
    private final DeskPages pages;
    private final Clock clock;

    DeskController(RecordsDesk desk, Requests requests, DeskPages pages, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.ANSWER_REQUESTS)
    View due(Frame frame) {
        return pages.due(frame, LocalDate.now(clock));
    }

    @Get("/new")
    @Needs(Act.ANSWER_REQUESTS)
    View blank(Frame frame) {
        RequestForm today =
                new RequestForm("", "", "", "", "", LocalDate.now(clock).toString());
        return new NewRequestPage(frame, today, List.of());
    }

    @Post
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(SignedIn who, Frame frame, @Body Map<String, String> form) {
        RequestForm entered = Forms.shown(form);
        List<RequestForm.Problem> problems = Forms.officersProblems(entered, clock);
        if (!problems.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(new NewRequestPage(frame, entered, problems));
        }
        RecordsRequest received = desk.receive(Forms.officersAsked(entered, clock), who.person(), clock.instant());
        return HttpResponse.seeOther(place(received.id()));
    }

    @Get("/{request}")
    @Needs(Act.ANSWER_REQUESTS)
    View open(Frame frame, String request) {
        return pages.request(frame, found(request), null, ZonedDateTime.now(clock));
    }

    @Post("/{request}/steps")
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(SignedIn who, Frame frame, String request, @Body Map<String, String> form) {
        RecordsRequest asked = found(request);
        return taken(who, asked.id(), new StepForm(form))
                .<HttpResponse<?>>map(answer -> answered(frame, answer))
                .orElseGet(() -> HttpResponse.unprocessableEntity()
                        .body(pages.request(frame, asked, "take.problem.INPUT", ZonedDateTime.now(clock))));
    }

    private Optional<Desked> taken(SignedIn who, RequestId id, StepForm form) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return form.work()
                .map(work -> desk.estimate(id, work, who.person(), form.why(), now))
                .or(() -> form.step().map(step -> desk.take(id, step, who.person(), form.why(), now)));
    }

    private HttpResponse<?> answered(Frame frame, Desked answer) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return switch (answer) {
            case Desked.Done(RecordsRequest request) -> HttpResponse.seeOther(place(request.id()));
            case Desked.NoSuchRequest _ -> HttpResponse.notFound();
            case Desked.NotNow(RecordsRequest request, Desked.Why why) ->
                HttpResponse.unprocessableEntity().body(pages.request(frame, request, "take.problem." + why, now));
            case Desked.TooLate(RecordsRequest request, LocalDate lastDay, Desked.Why why) ->
                HttpResponse.unprocessableEntity()
                        .body(pages.request(frame, request, "take.problem." + why, now, lastDay));
        };
    }

    private RecordsRequest found(String request) {
        return RequestId.parse(request).flatMap(requests::find).orElseThrow(PageError::notFound);
    }

    private static URI place(RequestId request) {
        return URI.create("/requests/" + request);
    }
}
