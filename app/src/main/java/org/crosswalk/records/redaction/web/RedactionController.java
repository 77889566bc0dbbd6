package org.crosswalk.records.redaction.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.redaction.Redacting;
import org.crosswalk.records.redaction.Redaction;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ItemsPage.Typed;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** What officers withhold of the records that answer a request, and what a second officer releases. */
@Hidden
@Controller("/requests/{request}/items")
@Produces(MediaType.TEXT_HTML)
class RedactionController {
    private final Redaction redaction;
    private final Requests requests;
    private final RedactionPages pages;
    private final Clock clock;

    RedactionController(Redaction redaction, Requests requests, RedactionPages pages, Clock clock) {
        this.redaction = redaction;
        this.requests = requests;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.REDACT)
    View items(SignedIn who, Frame frame, String request, @Nullable @QueryValue Integer page) {
        int from = page == null || page < 0 ? 0 : page;
        return pages.items(who, frame, known(request), from, null, Typed.NOTHING);
    }

    @Post("/everywhere")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> everywhere(SignedIn who, Frame frame, String request, @Body RedactForm form) {
        RequestId id = known(request);
        Redacting came =
                redaction.everywhere(id, pages.entries(id), form.lines(), form.ground(), who.person(), clock.instant());
        return items(who, frame, id, Said.of(came, "marked"), form.typed());
    }

    @Post("/proposals")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answerAll(SignedIn who, Frame frame, String request, @Body RedactForm form) {
        RequestId id = known(request);
        return items(who, frame, id, Said.of(answered(who, id, pages.entries(id), form), "marked"), Typed.NOTHING);
    }

    @Post("/ready")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> readyAll(SignedIn who, Frame frame, String request) {
        RequestId id = known(request);
        Redacting came = redaction.readySettled(id, pages.entries(id), who.person(), clock.instant());
        return items(who, frame, id, Said.of(came, "ready"), Typed.NOTHING);
    }

    @Post("/release")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> releaseChosen(SignedIn who, Frame frame, String request, @Body RedactForm form) {
        RequestId id = known(request);
        Redacting came = redaction.release(id, form.chosen(), who.person(), clock.instant());
        return items(who, frame, id, Said.of(came, "released"), Typed.NOTHING);
    }

    @Get("/{entry}")
    @Needs(Act.REDACT)
    View item(SignedIn who, Frame frame, String request, long entry) {
        return pages.item(who, frame, known(request), entry, null, Typed.NOTHING, clock.instant());
    }

    /** A selected stretch, or words wherever they stand in the record. */
    @Post("/{entry}/marks")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mark(SignedIn who, Frame frame, String request, long entry, @Body RedactForm form) {
        RequestId id = known(request);
        Instant now = clock.instant();
        Redacting came = form.span()
                .map(span -> redaction.mark(id, entry, span, form.ground(), who.person(), now))
                .orElseGet(
                        () -> redaction.everywhere(id, List.of(entry), form.lines(), form.ground(), who.person(), now));
        return item(who, frame, id, entry, Said.of(came, "marked"), form.typed());
    }

    @Post("/{entry}/marks/{mark}/back")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(SignedIn who, Frame frame, String request, long entry, long mark) {
        RequestId id = known(request);
        Redacting came = redaction.unmark(id, entry, mark, who.person(), clock.instant());
        return item(who, frame, id, entry, Said.of(came, "back"), Typed.NOTHING);
    }

    @Post("/{entry}/proposals")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(SignedIn who, Frame frame, String request, long entry, @Body RedactForm form) {
        RequestId id = known(request);
        return item(who, frame, id, entry, Said.of(answered(who, id, List.of(entry), form), "marked"), Typed.NOTHING);
    }

    @Post("/{entry}/withhold")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withhold(SignedIn who, Frame frame, String request, long entry, @Body RedactForm form) {
        RequestId id = known(request);
        Redacting came =
                redaction.withhold(id, entry, form.partOrWhole(), form.ground(), who.person(), clock.instant());
        return item(who, frame, id, entry, Said.of(came, "marked"), Typed.NOTHING);
    }

    @Post("/{entry}/give")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(SignedIn who, Frame frame, String request, long entry, @Body RedactForm form) {
        RequestId id = known(request);
        Redacting came = redaction.give(id, entry, form.partOrWhole(), who.person(), clock.instant());
        return item(who, frame, id, entry, Said.of(came, "marked"), Typed.NOTHING);
    }

    @Post("/{entry}/ready")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ready(SignedIn who, Frame frame, String request, long entry) {
        RequestId id = known(request);
        Redacting came = redaction.ready(id, List.of(entry), who.person(), clock.instant());
        return item(who, frame, id, entry, Said.of(came, "ready"), Typed.NOTHING);
    }

    @Post("/{entry}/release")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> release(SignedIn who, Frame frame, String request, long entry, @Body RedactForm form) {
        RequestId id = known(request);
        Redacting came = redaction.release(id, Map.of(entry, form.seenStep()), who.person(), clock.instant());
        return item(who, frame, id, entry, Said.of(came, "released"), Typed.NOTHING);
    }

    @Post("/{entry}/return")
    @Needs(Act.REDACT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> sendBack(SignedIn who, Frame frame, String request, long entry, @Body RedactForm form) {
        RequestId id = known(request);
        Redacting came = redaction.sendBack(id, entry, form.noteOrNone(), who.person(), clock.instant());
        return item(who, frame, id, entry, Said.of(came, "returned"), Typed.NOTHING);
    }

    private Redacting answered(SignedIn who, RequestId id, List<Long> entries, RedactForm form) {
        return form.accepts()
                ? redaction.accept(id, entries, form::speaksOf, who.person(), clock.instant())
                : redaction.dismiss(id, entries, form::speaksOf, who.person(), clock.instant());
    }

    private HttpResponse<?> items(SignedIn who, Frame frame, RequestId id, Said said, Typed typed) {
        return answer(said, pages.items(who, frame, id, 0, said, said.went() ? Typed.NOTHING : typed));
    }

    private HttpResponse<?> item(SignedIn who, Frame frame, RequestId id, long entry, Said said, Typed typed) {
        Typed shown = said.went() ? Typed.NOTHING : typed;
        return answer(said, pages.item(who, frame, id, entry, said, shown, clock.instant()));
    }

    private static HttpResponse<?> answer(Said said, View page) {
        return said.went()
                ? HttpResponse.ok(page)
                : HttpResponse.unprocessableEntity().body(page);
    }

    private RequestId known(String request) {
        return RequestId.parse(request)
                .filter(id -> requests.find(id).isPresent())
                .orElseThrow(PageError::notFound);
    }
}
