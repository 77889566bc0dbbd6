package org.crosswalk.messaging.web;

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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.messaging.replies.Quarantine;
import org.crosswalk.messaging.replies.Quarantined;
import org.crosswalk.messaging.replies.Quarantining;
import org.crosswalk.messaging.replies.ReplyId;
import org.crosswalk.review.Review;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.QuarantinePage;
import org.crosswalk.templates.page.QuarantinedPage.Problem;

/** Mail that could not be taken as an answer, for the office and the reviewers of the school. */
@Hidden
@Controller("/quarantine")
@Produces(MediaType.TEXT_HTML)
class QuarantineController {
    private static final int NEWEST = 500;

    private final Quarantine quarantine;
    private final Quarantining quarantining;
    private final QuarantinePages pages;
    private final Clock clock;

    QuarantineController(Quarantine quarantine, Quarantining quarantining, QuarantinePages pages, Clock clock) {
        this.quarantine = quarantine;
        this.quarantining = quarantining;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Needs(Act.SORT_MAIL)
    View list(SignedIn who, Frame frame) {
        return new QuarantinePage(
                frame,
                quarantine.waiting(NEWEST).stream()
                        .filter(mail -> isTheirs(who, mail))
                        .map(QuarantinePages::line)
                        .toList());
    }

    private static boolean isTheirs(SignedIn who, Quarantined mail) {
        return DutyTable.may(who, Act.SORT_MAIL, new Place(mail.school(), null));
    }

    @Get("/{mail}")
    @Needs(Act.SORT_MAIL)
    Optional<View> mail(SignedIn who, Frame frame, String mail) {
        return theirs(who, mail).map(found -> pages.page(frame, found, null));
    }

    private Optional<Quarantined> theirs(SignedIn who, String mail) {
        return ReplyId.parse(mail)
                .flatMap(quarantine::find)
                .filter(found -> isTheirs(who, found))
                .filter(found -> quarantine.answer(found.id()).isEmpty());
    }

    @Post("/{mail}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SORT_MAIL)
    HttpResponse<?> accept(SignedIn who, Frame frame, String mail, @Body Map<String, String> form) {
        return theirs(who, mail)
                .<HttpResponse<?>>map(found -> accept(who, frame, found, form))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> accept(SignedIn who, Frame frame, Quarantined mail, Map<String, String> form) {
        Optional<QuarantinePages.Candidate> person = pages.candidates(mail).stream()
                .filter(one -> one.person().value().equals(form.get("person")))
                .findFirst();
        if (person.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(pages.page(frame, mail, Problem.NOBODY_CHOSEN));
        }
        if (!isFit(note(form))) {
            return HttpResponse.unprocessableEntity().body(pages.page(frame, mail, Problem.NOTE_MISSING));
        }
        return switch (quarantining.accept(
                mail, person.get().person(), person.get().as(), who.person(), note(form), clock.instant())) {
            case DONE, ANSWERED_BEFORE -> HttpResponse.seeOther(URI.create("/quarantine"));
            case NOTHING_IN_IT ->
                HttpResponse.unprocessableEntity().body(pages.page(frame, mail, Problem.NOTHING_IN_IT));
        };
    }

    @Post("/{mail}/dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.SORT_MAIL)
    HttpResponse<?> dismiss(SignedIn who, Frame frame, String mail, @Body Map<String, String> form) {
        return theirs(who, mail)
                .<HttpResponse<?>>map(found -> dismiss(who, frame, found, note(form)))
                .orElseGet(HttpResponse::notFound);
    }

    private HttpResponse<?> dismiss(SignedIn who, Frame frame, Quarantined mail, String note) {
        if (!isFit(note)) {
            return HttpResponse.unprocessableEntity().body(pages.page(frame, mail, Problem.NOTE_MISSING));
        }
        quarantining.dismiss(mail, who.person(), note, clock.instant());
        return HttpResponse.seeOther(URI.create("/quarantine"));
    }

    private static String note(Map<String, String> form) {
        return Objects.requireNonNullElse(form.get("note"), "").strip();
    }

    private static boolean isFit(String note) {
        return !note.isEmpty() && note.length() <= Review.LONGEST_NOTE;
    }
}
