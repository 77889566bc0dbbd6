package org.crosswalk.records.requests.web;

import io.micronaut.context.annotation.Requires;
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
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.requests.Mark;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.ResponsiveReview;
import org.crosswalk.records.requests.SearchAdditions;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** What may answer a request: added from a search, marked alone or in bulk, and taken back. */
@Hidden
@Controller("/requests")
@Produces(MediaType.TEXT_HTML)
@Requires(beans = SearchAdditions.class)
class ResponsiveController {
    private static final int LONGEST_SEARCH = 1_000;

    private final Requests requests;
    private final ResponsiveReview review;
    private final SearchAdditions additions;
    private final ResponsivePages pages;
    private final Clock clock;

    ResponsiveController(
            Requests requests, ResponsiveReview review, SearchAdditions additions, ResponsivePages pages, Clock clock) {
        this.requests = requests;
        this.review = review;
        this.additions = additions;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/additions")
    @Needs(Act.ANSWER_REQUESTS)
    View addition(Frame frame, @Nullable @QueryValue String words) {
        String asked = shortened(words == null ? "" : words);
        return pages.addition(frame, asked, additions.count(asked), false);
    }

    @Post("/additions")
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(SignedIn who, Frame frame, @Body Map<String, String> form) {
        String asked = shortened(Forms.text(form, "words"));
        Optional<RecordsRequest> request = RequestId.parse(Forms.text(form, "request"))
                .flatMap(requests::find)
                .filter(RecordsRequest::isOpen);
        if (request.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(pages.addition(frame, asked, additions.count(asked), true));
        }
        int added = additions.addAll(request.get().id(), asked, who.person(), clock.instant());
        return HttpResponse.seeOther(place(request.get().id(), "?added=" + added));
    }

    @Get("/{request}/responsive")
    @Needs(Act.ANSWER_REQUESTS)
    View set(
            Frame frame,
            String request,
            @Nullable @QueryValue String mark,
            @Nullable @QueryValue Long after,
            @Nullable @QueryValue Integer added) {
        return pages.set(frame, found(request), MarkForm.named(mark), after == null ? 0 : after, added, false);
    }

    @Post("/{request}/marks")
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> mark(SignedIn who, Frame frame, String request, @Body MarkForm form) {
        RecordsRequest asked = found(request);
        Optional<Mark> mark = form.as();
        if (mark.isEmpty() || !form.isForAll() && form.entries().isEmpty()) {
            return HttpResponse.unprocessableEntity().body(pages.set(frame, asked, form.filter(), 0, null, true));
        }
        if (form.isForAll()) {
            review.markAll(asked.id(), form.filter(), mark.get(), who.person(), form.reason(), clock.instant());
        } else {
            review.mark(asked.id(), form.entries(), mark.get(), who.person(), form.reason(), clock.instant());
        }
        return HttpResponse.seeOther(
                place(asked.id(), "?mark=" + form.filter().map(Mark::name).orElse("ALL")));
    }

    @Post("/{request}/undoings")
    @Needs(Act.ANSWER_REQUESTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(SignedIn who, String request) {
        RequestId asked = found(request).id();
        review.undo(asked, who.person(), clock.instant());
        return HttpResponse.seeOther(place(asked, ""));
    }

    private RecordsRequest found(String request) {
        return RequestId.parse(request).flatMap(requests::find).orElseThrow(PageError::notFound);
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    }

    private static URI place(RequestId request, String query) {
        return URI.create("/requests/" + request + "/responsive" + query);
    }
}
