package org.crosswalk.records.requests.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Open;
import org.crosswalk.records.requests.Arrival;
import org.crosswalk.records.requests.FormUse;
import org.crosswalk.records.requests.RecordsDesk;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.desk.PublicRequestPage;
import org.crosswalk.templates.desk.RequestForm;
import org.crosswalk.templates.desk.RequestForm.Problem;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Where anybody asks for public records, without an account, and sees what becomes of it. */
@Hidden
@Controller("/public-records")
@Produces(MediaType.TEXT_HTML)
class PublicRequestsController {
    private static final int LONGEST_NUMBER = 40;

    private final RecordsDesk desk;
    private final Requests requests;
    private final FormUse uses;
    private final PublicPages pages;
    private final HttpClientAddressResolver addresses;
    private final Clock clock;

    PublicRequestsController(
            RecordsDesk desk,
            Requests requests,
            FormUse uses,
            PublicPages pages,
            HttpClientAddressResolver addresses,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.uses = uses;
        this.pages = pages;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Get
    @Open
    HttpResponse<?> form(Frame frame, @Nullable @QueryValue String number) {
        if (number == null || number.isBlank()) {
            return HttpResponse.ok(new PublicRequestPage(frame, RequestForm.EMPTY, List.of(), ""));
        }
        String typed = number.strip();
        String sought = typed.substring(0, Math.min(typed.length(), LONGEST_NUMBER));
        return find(sought)
                .<HttpResponse<?>>map(found -> HttpResponse.seeOther(place(found, "")))
                .orElseGet(() -> HttpResponse.notFound()
                        .body(new PublicRequestPage(frame, RequestForm.EMPTY, List.of(), sought)));
    }

    @Post
    @Open
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, Frame frame, @Body Map<String, String> form) {
        RequestForm asked = Forms.shown(form);
        List<Problem> problems = Forms.problems(asked);
        if (!problems.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(new PublicRequestPage(frame, asked, problems, ""));
        }
        String address = Objects.requireNonNullElse(addresses.resolve(request), "");
        if (!uses.admits(address, clock.instant())) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(new PublicRequestPage(frame, asked, List.of(Problem.TOO_MANY), ""));
        }
        RecordsRequest received =
                desk.receive(Forms.asked(asked, Arrival.FORM, clock.instant()), null, clock.instant());
        return HttpResponse.seeOther(place(received, "?sent"));
    }

    @Get("/{number}")
    @Open
    View state(Frame frame, String number, @Nullable @QueryValue String sent) {
        return find(number)
                .map(request -> pages.state(frame, request, sent != null))
                .orElseThrow(PageError::notFound);
    }

    private Optional<RecordsRequest> find(String number) {
        return RequestId.parse(number).flatMap(requests::find);
    }

    private static URI place(RecordsRequest request, String query) {
        return URI.create("/public-records/" + request.id() + query);
    }
}
