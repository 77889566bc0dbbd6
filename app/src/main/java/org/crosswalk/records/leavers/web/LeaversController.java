package org.crosswalk.records.leavers.web;

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
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.leavers.LeaverCopies;
import org.crosswalk.records.leavers.LeaverCopies.Answer;
import org.crosswalk.records.leavers.LeaverCopy;
import org.crosswalk.records.requests.RequestId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.LeaversPage;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Copies that leavers asked for, for those who approve them and those who make them. */
@Hidden
@Controller("/leavers")
@Produces(MediaType.TEXT_HTML)
class LeaversController {
    private final LeaverCopies copies;
    private final People people;
    private final Clock clock;

    LeaversController(LeaverCopies copies, People people, Clock clock) {
        this.copies = copies;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.KEEP_LEAVER_COPIES)
    View list(SignedIn who, Frame frame) {
        return page(who, frame, null);
    }

    @Post
    @Needs(Act.KEEP_LEAVER_COPIES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(SignedIn who, Frame frame, @Body Map<String, String> form) {
        return answered(
                who,
                frame,
                copies.askFor(
                        who,
                        form.getOrDefault("person", "").strip(),
                        form.getOrDefault("name", ""),
                        form.getOrDefault("what", ""),
                        clock.instant()));
    }

    @Post("/{copy}/answer")
    @Needs(Act.APPROVE_LEAVER_COPY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(SignedIn who, Frame frame, String copy, @Body Map<String, String> form) {
        if (!copy.matches("\\d{1,18}")) {
            throw PageError.notFound();
        }
        String word = form.getOrDefault("word", "");
        Answer answer = word.equals("yes") || word.equals("no")
                ? copies.answer(
                        who, Long.parseLong(copy), word.equals("yes"), form.getOrDefault("why", ""), clock.instant())
                : Answer.SAY_MORE;
        return answered(who, frame, answer);
    }

    private HttpResponse<?> answered(SignedIn who, Frame frame, Answer answer) {
        return switch (answer) {
            case DONE -> HttpResponse.seeOther(URI.create("/leavers"));
            case SAY_MORE, OWN, SAID_BEFORE ->
                HttpResponse.unprocessableEntity().body(page(who, frame, answer.name()));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    private LeaversPage page(SignedIn who, Frame frame, @Nullable String problem) {
        return new LeaversPage(
                frame,
                problem,
                DutyTable.mayAnywhere(who, Act.SEARCH_ARCHIVE),
                copies.all().stream().map(copy -> line(who, copy)).toList());
    }

    private LeaversPage.Line line(SignedIn who, LeaverCopy copy) {
        boolean own = copy.person().equals(who.person()) || copy.by().equals(who.person());
        return new LeaversPage.Line(
                copy.id(),
                copy.person().value(),
                copy.name(),
                copy.what(),
                name(copy.by()),
                copy.at(),
                !own && copy.answer().isEmpty() && DutyTable.mayAnywhere(who, Act.APPROVE_LEAVER_COPY),
                copy.answer()
                        .map(answer -> new LeaversPage.Answer(
                                answer.granted(),
                                answer.why(),
                                value(answer.request()),
                                name(answer.by()),
                                answer.at()))
                        .orElse(null));
    }

    private static String value(@Nullable RequestId request) {
        return request == null ? "" : request.value();
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
