package org.crosswalk.access.web;

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
import java.util.Optional;
import org.crosswalk.access.Accounts;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.access.Suspensions;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.SuspensionsPage;
import org.crosswalk.templates.page.SuspensionsPage.Problem;
import org.jspecify.annotations.Nullable;

/** Access is suspended at once, with a reason, and given back (LEI-23, BEL-12). */
@Hidden
@Controller("/suspensions")
@Produces(MediaType.TEXT_HTML)
class SuspensionsController {
    private static final int LONGEST = 1000;

    private final Suspensions suspensions;
    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    SuspensionsController(Suspensions suspensions, Accounts accounts, People people, Clock clock) {
        this.suspensions = suspensions;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.SUSPEND)
    View list(Frame frame) {
        return page(frame, null, Map.of());
    }

    @Post
    @Needs(Act.SUSPEND)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> suspend(SignedIn who, Frame frame, @Body Map<String, String> form) {
        String why = form.getOrDefault("why", "").strip();
        Optional<PersonId> person = named(form.getOrDefault("person", "").strip());
        if (person.isEmpty()) {
            return mend(page(frame, Problem.NOBODY, form));
        }
        if (person.get().equals(who.person())) {
            return mend(page(frame, Problem.YOURSELF, form));
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            return mend(page(frame, Problem.NO_REASON, form));
        }
        return suspensions.suspend(person.get(), why, who.person(), clock.instant())
                ? HttpResponse.seeOther(URI.create("/suspensions"))
                : mend(page(frame, Problem.SUSPENDED_BEFORE, form));
    }

    @Post("/{suspension}/end")
    @Needs(Act.SUSPEND)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(SignedIn who, Frame frame, String suspension, @Body Map<String, String> form) {
        String why = form.getOrDefault("why", "").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            return mend(page(frame, Problem.NO_REASON, Map.of()));
        }
        boolean ended = suspension.matches("\\d{1,18}")
                && suspensions.end(Long.parseLong(suspension), why, who.person(), clock.instant());
        return ended ? HttpResponse.seeOther(URI.create("/suspensions")) : HttpResponse.notFound();
    }

    /** By the name one signs in with, or by the roster's id. */
    private Optional<PersonId> named(String typed) {
        return typed.isEmpty() || typed.length() > 191
                ? Optional.empty()
                : accounts.named(typed)
                        .map(Accounts.Account::person)
                        .or(() -> people.find(new PersonId(typed)).map(Person::id));
    }

    private static HttpResponse<?> mend(SuspensionsPage page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private SuspensionsPage page(Frame frame, @Nullable Problem problem, Map<String, String> form) {
        return new SuspensionsPage(
                frame,
                suspensions.all().stream()
                        .map(open -> new SuspensionsPage.Line(
                                open.id(), name(open.person()), open.why(), name(open.by()), open.at()))
                        .toList(),
                problem,
                form.getOrDefault("person", ""),
                form.getOrDefault("why", ""));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
