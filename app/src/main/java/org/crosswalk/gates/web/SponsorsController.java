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
import java.util.Map;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.sponsors.Sponsors;
import org.crosswalk.gates.sponsors.Sponsors.Answer;
import org.crosswalk.gates.sponsors.Sponsorship;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.SponsorsPage;
import org.crosswalk.templates.page.SponsorsPage.Asked;
import org.crosswalk.templates.page.SponsorsPage.Problem;
import org.crosswalk.templates.page.SponsorsPage.State;
import org.crosswalk.web.PageError;
import org.jspecify.annotations.Nullable;

/** Who of the staff answers for whom from outside. */
@Hidden
@Controller("/sponsors")
@Produces(MediaType.TEXT_HTML)
class SponsorsController {
    private final Sponsors sponsors;
    private final People people;
    private final Clock clock;

    SponsorsController(Sponsors sponsors, People people, Clock clock) {
        this.sponsors = sponsors;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.NAME_SPONSOR)
    View list(Frame frame) {
        return page(frame, null, Asked.nothing());
    }

    @Post
    @Needs(Act.NAME_SPONSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> place(SignedIn who, Frame frame, @Body Map<String, String> form) {
        Asked asked = new Asked(
                form.getOrDefault("outsider", "").strip(),
                form.getOrDefault("sponsor", "").strip(),
                form.getOrDefault("why", ""),
                form.getOrDefault("to", ""));
        return switch (place(who, asked)) {
            case DONE -> HttpResponse.seeOther(URI.create("/sponsors"));
            case NO_SPONSOR -> mend(frame, Problem.NO_SPONSOR, asked);
            case UNKNOWN_PERSON -> mend(frame, Problem.UNKNOWN_PERSON, asked);
            case SAY_MORE -> mend(frame, Problem.SAY_MORE, asked);
        };
    }

    private Answer place(SignedIn who, Asked asked) {
        LocalDate to = Ids.day(asked.to());
        if (asked.outsider().isEmpty() || asked.outsider().length() > 191) {
            return Answer.UNKNOWN_PERSON;
        }
        if (asked.sponsor().isEmpty() || asked.sponsor().length() > 191) {
            return Answer.NO_SPONSOR;
        }
        return to == null
                ? Answer.SAY_MORE
                : sponsors.place(
                        who,
                        new PersonId(asked.outsider()),
                        new PersonId(asked.sponsor()),
                        asked.why(),
                        to,
                        LocalDate.now(clock),
                        clock.instant());
    }

    private HttpResponse<?> mend(Frame frame, Problem problem, Asked asked) {
        return HttpResponse.unprocessableEntity().body(page(frame, problem, asked));
    }

    @Post("/{sponsorship}/end")
    @Needs(Act.NAME_SPONSOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(SignedIn who, String sponsorship, @Body Map<String, String> form) {
        if (!sponsors.end(who, Ids.number(sponsorship), "yes".equals(form.get("employed")), clock.instant())) {
            throw PageError.notFound();
        }
        return HttpResponse.seeOther(URI.create("/sponsors"));
    }

    private SponsorsPage page(Frame frame, @Nullable Problem problem, Asked asked) {
        return new SponsorsPage(
                frame, problem, asked, sponsors.all().stream().map(this::line).toList());
    }

    private SponsorsPage.Line line(Sponsorship one) {
        return new SponsorsPage.Line(
                one.id(), name(one.outsider()), name(one.sponsor()), one.why(), one.to(), state(one));
    }

    private State state(Sponsorship one) {
        return one.end()
                .map(end -> end.employed() ? State.EMPLOYED : State.ENDED)
                .orElseGet(() -> sponsors.counts(one, LocalDate.now(clock)) ? State.COUNTS : State.SHUT_OUT);
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
