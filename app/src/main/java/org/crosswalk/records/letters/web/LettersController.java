package org.crosswalk.records.letters.web;

import io.micronaut.http.HttpHeaders;
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
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.letters.LetterKind;
import org.crosswalk.records.letters.LetterPost;
import org.crosswalk.records.letters.LetterSheets;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.records.requests.Step;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.RecordsLettersPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Letters about a request: each is seen as it would go out, before it does. */
@Hidden
@Controller("/requests/{request}/letters")
@Produces(MediaType.TEXT_HTML)
class LettersController {
    private final LetterPost post;
    private final LetterSheets sheets;
    private final LetterPages pages;
    private final Requests requests;
    private final Clock clock;

    LettersController(LetterPost post, LetterSheets sheets, LetterPages pages, Requests requests, Clock clock) {
        this.post = post;
        this.sheets = sheets;
        this.pages = pages;
        this.requests = requests;
        this.clock = clock;
    }

    @Get
    @Needs(Act.PRODUCE)
    RecordsLettersPage preview(
            SignedIn who,
            Frame frame,
            String request,
            @Nullable @QueryValue String letter,
            @Nullable @QueryValue String why) {
        RecordsRequest known = known(request);
        LetterKind kind = LetterPages.kind(letter);
        return page(who, frame, known, kind, why == null ? "" : why, null, false);
    }

    @Post
    @Needs(Act.PRODUCE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<RecordsLettersPage> send(SignedIn who, Frame frame, String request, @Body Map<String, String> form) {
        RecordsRequest known = known(request);
        LetterKind kind = LetterPages.kind(form.get("letter"));
        String why = form.getOrDefault("why", "");
        Optional<Step> step = LetterPages.step(kind, form.getOrDefault("step", ""));
        return switch (post.post(kind, known, why, step, who.person(), ZonedDateTime.now(clock))) {
            case LetterPost.Posting.Sent _ ->
                HttpResponse.ok(page(who, frame, known(request), kind, why, "sent", true));
            case LetterPost.Posting.Kept _ ->
                HttpResponse.ok(page(who, frame, known(request), kind, why, "kept", true));
            case LetterPost.Posting.Tells _ -> refused(page(who, frame, known, kind, why, "tells", false));
            case LetterPost.Posting.TooLong _ -> refused(page(who, frame, known, kind, why, "long", false));
            case LetterPost.Posting.NothingToSay _ -> refused(page(who, frame, known, kind, why, "nothing", false));
            case LetterPost.Posting.NotNow _ -> refused(page(who, frame, known, kind, why, "notNow", false));
        };
    }

    /** A letter that went out, to be printed or filed. */
    @Get("/{entry}")
    @Needs(Act.PRODUCE)
    HttpResponse<byte[]> pdf(String request, long entry) {
        RecordsRequest known = known(request);
        byte[] pdf = sheets.pdf(known, entry, clock.getZone()).orElseThrow(PageError::notFound);
        String name = known.id().value().toLowerCase(Locale.ROOT) + "-letter-" + entry + ".pdf";
        return HttpResponse.ok(pdf)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private RecordsLettersPage page(
            SignedIn who,
            Frame frame,
            RecordsRequest request,
            LetterKind kind,
            String why,
            @Nullable String said,
            boolean went) {
        return pages.page(frame, request, kind, why, who.person(), ZonedDateTime.now(clock), said, went);
    }

    private static HttpResponse<RecordsLettersPage> refused(RecordsLettersPage page) {
        return HttpResponse.<RecordsLettersPage>unprocessableEntity().body(page);
    }

    private RecordsRequest known(String request) {
        return RequestId.parse(request).flatMap(requests::find).orElseThrow(PageError::notFound);
    }
}
