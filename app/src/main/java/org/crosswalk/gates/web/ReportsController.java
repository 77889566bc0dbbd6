package org.crosswalk.gates.web;

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
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.Misuse;
import org.crosswalk.gates.MisuseReport;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.ReportsPage;

/** What was reported, for those whose duty it is to do something about it. */
@Hidden
@Controller("/reports")
@Produces(MediaType.TEXT_HTML)
class ReportsController {
    private final Misuse misuse;
    private final People people;
    private final Clock clock;

    ReportsController(Misuse misuse, People people, Clock clock) {
        this.misuse = misuse;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.READ_REPORTS)
    View list(SignedIn who, Frame frame) {
        return new ReportsPage(
                frame, misuse.concerning(who).stream().map(this::line).toList());
    }

    @Post("/{report}/answer")
    @Needs(Act.READ_REPORTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(SignedIn who, String report, @Body Map<String, String> form) {
        boolean done = report.matches("\\d{1,18}")
                && misuse.answer(who, Long.parseLong(report), form.getOrDefault("note", ""), clock.instant());
        return done ? HttpResponse.seeOther(URI.create("/reports")) : HttpResponse.notFound();
    }

    private ReportsPage.Line line(MisuseReport report) {
        return new ReportsPage.Line(
                report.id(),
                ReportsPage.Kind.valueOf(report.kind().name()),
                report.said(),
                name(report.by()),
                report.at(),
                report.answer().map(MisuseReport.Answer::note).orElse(""),
                report.answer().map(answer -> name(answer.by())).orElse(""));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
