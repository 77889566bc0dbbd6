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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.embargo.Embargo;
import org.crosswalk.gates.embargo.Embargoes;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.EmbargoesPage;
import org.crosswalk.web.PageError;

/** What is not public yet: placed, and ended when it is. */
@Hidden
@Controller("/embargoes")
@Produces(MediaType.TEXT_HTML)
class EmbargoesController {
    private final Embargoes embargoes;
    private final People people;
    private final Clock clock;

    EmbargoesController(Embargoes embargoes, People people, Clock clock) {
        this.embargoes = embargoes;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.KEEP_EMBARGOES)
    View list(Frame frame) {
        return page(frame, false);
    }

    @Post
    @Needs(Act.KEEP_EMBARGOES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> place(SignedIn who, Frame frame, @Body Map<String, String> form) {
        List<String> terms = form.getOrDefault("terms", "")
                .lines()
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
        boolean placed = embargoes.place(
                who,
                form.getOrDefault("topic", ""),
                terms,
                Ids.day(form.get("until")),
                LocalDate.now(clock),
                clock.instant());
        return placed
                ? HttpResponse.seeOther(URI.create("/embargoes"))
                : HttpResponse.unprocessableEntity().body(page(frame, true));
    }

    @Post("/{embargo}/end")
    @Needs(Act.KEEP_EMBARGOES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(SignedIn who, String embargo) {
        if (!embargoes.end(who, Ids.number(embargo), clock.instant())) {
            throw PageError.notFound();
        }
        return HttpResponse.seeOther(URI.create("/embargoes"));
    }

    private EmbargoesPage page(Frame frame, boolean unfit) {
        LocalDate day = LocalDate.now(clock);
        List<Embargo> all = embargoes.all();
        return new EmbargoesPage(
                frame,
                unfit,
                all.stream().filter(one -> one.isInForce(day)).map(this::line).toList(),
                all.stream().filter(one -> !one.isInForce(day)).map(this::line).toList());
    }

    private EmbargoesPage.Line line(Embargo embargo) {
        return new EmbargoesPage.Line(
                embargo.id(),
                embargo.topic(),
                embargo.terms(),
                embargo.until(),
                name(embargo.by()),
                embargo.at(),
                embargo.end().map(end -> name(end.by())).orElse(""));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
