package org.crosswalk.records.letters.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.records.letters.LetterKind;
import org.crosswalk.records.letters.LetterPost;
import org.crosswalk.records.letters.Letters;
import org.crosswalk.records.requests.RecordsRequest;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.records.requests.Requests;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.notice.RecordsLetter;
import org.crosswalk.templates.page.RecordsLettersPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Letters about a request: each is seen as it would go out, before it does. */
@Hidden
@Controller("/requests/{request}/letters")
@Produces(MediaType.TEXT_HTML)
class LettersController {
    private final Letters letters;
    private final LetterPost post;
    private final Requests requests;
    private final Clock clock;

    LettersController(Letters letters, LetterPost post, Requests requests, Clock clock) {
        this.letters = letters;
        this.post = post;
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
        return page(who, frame, known(request), kind(letter), why == null ? "" : why, null, false);
    }

    @Post
    @Needs(Act.PRODUCE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<RecordsLettersPage> send(SignedIn who, Frame frame, String request, @Body Map<String, String> form) {
        RecordsRequest known = known(request);
        LetterKind kind = kind(form.get("letter"));
        String why = form.getOrDefault("why", "");
        return switch (post.post(kind, known, why, who.person(), clock.instant(), clock.getZone())) {
            case LetterPost.Posting.Sent _ -> HttpResponse.ok(page(who, frame, known, kind, why, "sent", true));
            case LetterPost.Posting.Kept _ -> HttpResponse.ok(page(who, frame, known, kind, why, "kept", true));
            case LetterPost.Posting.Tells _ -> refused(page(who, frame, known, kind, why, "tells", false));
            case LetterPost.Posting.TooLong _ -> refused(page(who, frame, known, kind, why, "long", false));
            case LetterPost.Posting.NothingToSay _ -> refused(page(who, frame, known, kind, why, "nothing", false));
        };
    }

    private static HttpResponse<RecordsLettersPage> refused(RecordsLettersPage page) {
        return HttpResponse.<RecordsLettersPage>unprocessableEntity().body(page);
    }

    private RecordsLettersPage page(
            SignedIn who,
            Frame frame,
            RecordsRequest request,
            LetterKind kind,
            String why,
            @Nullable String said,
            boolean went) {
        Optional<RecordsLetter> letter = letters.of(kind, request, why, who.person(), clock.getZone());
        EmailAddress address = request.asked().by().email();
        return new RecordsLettersPage(
                frame,
                request.id().value(),
                Arrays.stream(LetterKind.values()).map(LetterKind::name).toList(),
                kind.name(),
                letter.map(RecordsLetter::subject).orElse(null),
                letter.map(RecordsLetter::paragraphs).orElse(List.of()),
                letter.map(RecordsLetter::signature).orElse(""),
                address == null ? null : address.value(),
                why,
                said,
                went);
    }

    private static LetterKind kind(@Nullable String asked) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findFirst()
                .orElse(LetterKind.ACKNOWLEDGEMENT);
    }

    private RecordsRequest known(String request) {
        return RequestId.parse(request).flatMap(requests::find).orElseThrow(PageError::notFound);
    }
}
