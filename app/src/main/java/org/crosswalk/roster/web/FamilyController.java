package org.crosswalk.roster.web;

import io.micronaut.core.annotation.Nullable;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.StudentReach;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Papers;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.FamilyPage.Fault;
import org.crosswalk.templates.page.FamilyPage.Filing;
import org.crosswalk.web.PageError;

/** One student's guardians: who may hear on a day, and the papers that the office keeps. */
@Hidden
@Controller("/families/{student}")
@Produces(MediaType.TEXT_HTML)
class FamilyController {
    private final People people;
    private final Papers papers;
    private final StudentReach reach;
    private final FamilyPages pages;
    private final Clock clock;

    FamilyController(People people, Papers papers, StudentReach reach, FamilyPages pages, Clock clock) {
        this.people = people;
        this.papers = papers;
        this.reach = reach;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("{?on}")
    @Needs(Act.READ_RIGHTS)
    HttpResponse<?> family(SignedIn who, Frame frame, String student, @Nullable @QueryValue String on) {
        Person known = inCharge(who, Act.READ_RIGHTS, student);
        LocalDate day = PaperForm.day(on).orElseGet(() -> LocalDate.now(clock));
        return HttpResponse.ok(pages.of(who, frame, known, day, null));
    }

    @Post("/papers")
    @Needs(Act.KEEP_PAPERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> file(SignedIn who, Frame frame, String student, @Body Map<String, String> fields) {
        Person known = inCharge(who, Act.KEEP_PAPERS, student);
        PaperForm form = new PaperForm(fields);
        return form.paper(known.id())
                .map(paper -> papers.file(paper, form.threatNoted(), who.person(), ZonedDateTime.now(clock)))
                .<HttpResponse<?>>map(answer -> answer(answer, who, frame, known, form))
                .orElseGet(() -> faulty(who, frame, known, form.filing(Set.of(Fault.NOT_A_DAY))));
    }

    @Post("/papers/{paper}/end")
    @Needs(Act.KEEP_PAPERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(SignedIn who, Frame frame, String student, String paper, @Body Map<String, String> fields) {
        Person known = inCharge(who, Act.KEEP_PAPERS, student);
        PaperForm form = new PaperForm(fields);
        long id = PaperForm.number(paper)
                .filter(number -> papers.find(number)
                        .filter(found -> found.student().equals(known.id()))
                        .isPresent())
                .orElseThrow(PageError::notFound);
        return answer(
                papers.end(id, form.last(), form.evidence(), who.person(), ZonedDateTime.now(clock)),
                who,
                frame,
                known,
                new PaperForm(Map.of()));
    }

    private HttpResponse<?> answer(Papers.Answer answer, SignedIn who, Frame frame, Person student, PaperForm form) {
        return switch (answer) {
            case Papers.Answer.Done _ -> HttpResponse.seeOther(URI.create("/families/" + student.id()));
            case Papers.Answer.Faulty(Set<Papers.Fault> faults) ->
                faulty(
                        who,
                        frame,
                        student,
                        form.filing(faults.stream()
                                .map(fault -> Fault.valueOf(fault.name()))
                                .collect(Collectors.toSet())));
            case Papers.Answer.NotTheirGuardian _ ->
                faulty(who, frame, student, form.filing(Set.of(Fault.NOT_THEIR_GUARDIAN)));
            case Papers.Answer.NothingToEnd _ -> faulty(who, frame, student, form.filing(Set.of(Fault.NOTHING_TO_END)));
        };
    }

    private HttpResponse<?> faulty(SignedIn who, Frame frame, Person student, Filing filing) {
        return HttpResponse.unprocessableEntity().body(pages.of(who, frame, student, LocalDate.now(clock), filing));
    }

    /** A student who is not in one's charge is not there. */
    private Person inCharge(SignedIn who, Act act, String student) {
        return Optional.of(new PersonId(student))
                .filter(id -> reach.may(who, act, id, LocalDate.now(clock)))
                .flatMap(people::find)
                .orElseThrow(PageError::notFound);
    }
}
