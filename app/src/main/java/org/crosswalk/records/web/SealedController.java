package org.crosswalk.records.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.records.ReadingRoom;
import org.crosswalk.records.ReadingRoom.Found;
import org.crosswalk.records.sealed.LookRequest;
import org.crosswalk.records.sealed.SealedLooks;
import org.crosswalk.records.sealed.SealedLooks.Turned;
import org.crosswalk.records.sealed.Turn;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.SealedPage;
import org.crosswalk.templates.page.SealedRequestsPage.Problem;

/** Asks for looks at what is sealed, and turns the keys. */
@Hidden
@Controller("/sealed")
@Produces(MediaType.TEXT_HTML)
@Requires(beans = ReadingRoom.class)
class SealedController {
    private final ReadingRoom room;
    private final SealedLooks looks;
    private final SealedRequestPages pages;
    private final EntryPages entryPages;
    private final Clock clock;

    SealedController(
            ReadingRoom room, SealedLooks looks, SealedRequestPages pages, EntryPages entryPages, Clock clock) {
        this.room = room;
        this.looks = looks;
        this.pages = pages;
        this.entryPages = entryPages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.SEE_SEALED_REQUESTS)
    View requests(SignedIn who, Frame frame) {
        return pages.of(who, frame, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SEARCH_ARCHIVE)
    HttpResponse<?> ask(SignedIn who, Frame frame, @Body Map<String, String> form) {
        String number = form.getOrDefault("number", "");
        if (!number.matches("\\d{1,18}")) {
            return HttpResponse.notFound();
        }
        return switch (room.open(who, Long.parseLong(number), clock.instant())) {
            case Found.Sealed(var entry) -> {
                String purpose = form.getOrDefault("purpose", "").strip();
                if (purpose.isEmpty() || purpose.length() > LookRequest.LONGEST_PURPOSE) {
                    yield HttpResponse.unprocessableEntity()
                            .body(entryPages.sealed(frame, entry, SealedPage.Problem.PURPOSE_MISSING));
                }
                looks.ask(who.person(), entry.about(), purpose, clock.instant());
                yield HttpResponse.seeOther(URI.create("/sealed"));
            }
            case Found.Opened opened ->
                HttpResponse.seeOther(URI.create("/archive/" + opened.entry().number()));
            case Found.Nothing _ -> HttpResponse.notFound();
        };
    }

    @Post("/{request}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.RELEASE_SEALED)
    HttpResponse<?> release(SignedIn who, Frame frame, @PathVariable String request, @Body Map<String, String> form) {
        return turn(who, frame, request, form, Turn.Answer.RELEASED);
    }

    @Post("/{request}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.RELEASE_SEALED)
    HttpResponse<?> refuse(SignedIn who, Frame frame, @PathVariable String request, @Body Map<String, String> form) {
        return turn(who, frame, request, form, Turn.Answer.REFUSED);
    }

    private HttpResponse<?> turn(
            SignedIn who, Frame frame, String request, Map<String, String> form, Turn.Answer answer) {
        String note = form.getOrDefault("note", "").strip();
        if (note.isEmpty() || note.length() > Turn.LONGEST_NOTE) {
            return again(who, frame, Problem.NOTE_MISSING);
        }
        return switch (looks.turn(who, request, answer, note, clock.instant())) {
            case Turned.Done _ -> HttpResponse.seeOther(URI.create("/sealed"));
            case Turned.OwnRequest _ -> again(who, frame, Problem.OWN_REQUEST);
            case Turned.SamePerson _ -> again(who, frame, Problem.SAME_PERSON);
            case Turned.AnsweredBefore _ -> again(who, frame, Problem.ANSWERED_BEFORE);
            case Turned.NoKey _, Turned.NotFound _ -> HttpResponse.notFound();
        };
    }

    private HttpResponse<?> again(SignedIn who, Frame frame, Problem problem) {
        return HttpResponse.unprocessableEntity().body(pages.of(who, frame, problem));
    }
}
