package org.crosswalk.gates.web;

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
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.StudentReach;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.apart.ParentsApart;
import org.crosswalk.gates.apart.ParentsApart.Answer;
import org.crosswalk.gates.apart.Request;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ApartPage;
import org.crosswalk.templates.page.ApartPage.Problem;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Requests of parents without physical custody, step by step. */
@Hidden
@Controller("/apart")
@Produces(MediaType.TEXT_HTML)
class ApartController {
    private final ParentsApart apart;
    private final Guardianships guardianships;
    private final StudentReach reach;
    private final People people;
    private final Clock clock;

    ApartController(ParentsApart apart, Guardianships guardianships, StudentReach reach, People people, Clock clock) {
        this.apart = apart;
        this.guardianships = guardianships;
        this.reach = reach;
        this.people = people;
        this.clock = clock;
    }

    @Get("{?student}")
    @Needs(Act.KEEP_PAPERS)
    View list(SignedIn who, Frame frame, @Nullable @QueryValue String student) {
        return page(who, frame, null, student);
    }

    @Post
    @Needs(Act.KEEP_PAPERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(SignedIn who, Frame frame, @Body Map<String, String> form) {
        LocalDate asked = Ids.day(form.get("asked"));
        String student = form.getOrDefault("student", "");
        Answer answer = asked == null
                ? Answer.SAY_MORE
                : apart.take(
                        who,
                        person(student),
                        person(form.getOrDefault("parent", "")),
                        asked,
                        form.getOrDefault("kept", ""),
                        ZonedDateTime.now(clock));
        return answer(answer, who, frame, student);
    }

    @Post("/{request}/steps")
    @Needs(Act.KEEP_PAPERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> step(SignedIn who, Frame frame, String request, @Body Map<String, String> form) {
        LocalDate on = Ids.day(form.get("on"));
        Answer answer = on == null
                ? Answer.SAY_MORE
                : apart.step(
                        who,
                        Ids.number(request),
                        kind(form.getOrDefault("kind", "")),
                        on,
                        form.getOrDefault("evidence", ""),
                        ZonedDateTime.now(clock));
        return answer(answer, who, frame, null);
    }

    private HttpResponse<?> answer(Answer answer, SignedIn who, Frame frame, @Nullable String student) {
        return switch (answer) {
            case DONE -> HttpResponse.seeOther(URI.create("/apart"));
            case SAY_MORE -> HttpResponse.unprocessableEntity().body(page(who, frame, Problem.SAY_MORE, student));
            case NOT_NOW -> HttpResponse.unprocessableEntity().body(page(who, frame, Problem.NOT_NOW, student));
            case NOT_THERE -> throw PageError.notFound();
        };
    }

    private static PersonId person(String typed) {
        try {
            return new PersonId(typed);
        } catch (IllegalArgumentException nobody) {
            throw PageError.notFound();
        }
    }

    private static Request.Kind kind(String typed) {
        return Stream.of(Request.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(PageError::notFound);
    }

    private ApartPage page(SignedIn who, Frame frame, @Nullable Problem problem, @Nullable String student) {
        LocalDate day = LocalDate.now(clock);
        return new ApartPage(
                frame,
                problem,
                day,
                begin(who, student, day),
                apart.of(who, day).stream().map(request -> line(request, day)).toList());
    }

    private ApartPage.@Nullable Student begin(SignedIn who, @Nullable String student, LocalDate day) {
        return Optional.ofNullable(student)
                .filter(typed -> !typed.isBlank())
                .map(ApartController::person)
                .filter(id -> reach.may(who, Act.KEEP_PAPERS, id, day))
                .map(id -> new ApartPage.Student(
                        id.value(),
                        name(id),
                        guardianships.of(List.of(id)).stream()
                                .map(Guardianship::guardian)
                                .map(guardian -> new ApartPage.Parent(guardian.value(), name(guardian)))
                                .toList()))
                .orElse(null);
    }

    private ApartPage.Line line(Request request, LocalDate day) {
        Request.State state = request.state(day);
        boolean restricted = apart.isRestricted(request, day);
        return new ApartPage.Line(
                request.id(),
                request.student().value(),
                name(request.student()),
                name(request.parent()),
                request.askedOn(),
                request.kept(),
                ApartPage.State.valueOf(state.name()),
                request.waitsUntil().orElse(null),
                restricted,
                request.steps().stream().map(this::step).toList(),
                may(state, restricted));
    }

    private static List<ApartPage.Kind> may(Request.State state, boolean restricted) {
        return switch (state) {
            case TO_TELL -> List.of(ApartPage.Kind.TOLD, ApartPage.Kind.DOCUMENTED, ApartPage.Kind.WITHDRAWN);
            case WAITING -> List.of(ApartPage.Kind.DOCUMENTED, ApartPage.Kind.WITHDRAWN);
            case TO_GIVE ->
                restricted
                        ? List.of(ApartPage.Kind.DOCUMENTED, ApartPage.Kind.WITHDRAWN)
                        : List.of(ApartPage.Kind.GIVEN, ApartPage.Kind.DOCUMENTED, ApartPage.Kind.WITHDRAWN);
            case REFUSED, GIVEN, WITHDRAWN -> List.of();
        };
    }

    private ApartPage.Step step(Request.Step step) {
        return new ApartPage.Step(
                ApartPage.Kind.valueOf(step.kind().name()), step.on(), step.evidence(), name(step.by()));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
