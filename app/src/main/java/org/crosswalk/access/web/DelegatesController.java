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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Delegation;
import org.crosswalk.access.Delegations;
import org.crosswalk.access.Duty;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.DelegatesPage;
import org.crosswalk.templates.page.DelegatesPage.Problem;
import org.jspecify.annotations.Nullable;

/** A principal who will be away names who stands in for them, and when. */
@Hidden
@Controller("/delegates")
@Produces(MediaType.TEXT_HTML)
class DelegatesController {
    private final Delegations delegations;
    private final Groups groups;
    private final People people;
    private final Clock clock;

    DelegatesController(Delegations delegations, Groups groups, People people, Clock clock) {
        this.delegations = delegations;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.NAME_DELEGATE)
    View delegates(SignedIn who, Frame frame) {
        return page(who, frame, null);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.NAME_DELEGATE)
    HttpResponse<?> name(SignedIn who, Frame frame, @Body DelegateForm form) {
        Optional<Delegation> delegation = delegation(who, form);
        if (delegation.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(who, frame, Problem.NO_ABSENCE));
        }
        if (staff(who).stream()
                .noneMatch(person -> person.id().equals(delegation.get().delegate()))) {
            return HttpResponse.unprocessableEntity().body(page(who, frame, Problem.NOT_STAFF));
        }
        delegations.add(delegation.get());
        return HttpResponse.seeOther(URI.create("/delegates"));
    }

    /** Nothing where the days are none, or are over. */
    private Optional<Delegation> delegation(SignedIn who, DelegateForm form) {
        try {
            Delegation asked = new Delegation(
                    0,
                    school(who),
                    who.person(),
                    new PersonId(given(form.delegate())),
                    LocalDate.parse(given(form.from())),
                    LocalDate.parse(given(form.to())),
                    clock.instant());
            return Optional.of(asked).filter(known -> !known.to().isBefore(LocalDate.now(clock)));
        } catch (DateTimeException | IllegalArgumentException noAbsence) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String field) {
        return Objects.requireNonNullElse(field, "").strip();
    }

    @Post("/{id}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Act.NAME_DELEGATE)
    HttpResponse<?> end(SignedIn who, String id) {
        return id.matches("\\d{1,18}") && delegations.end(Long.parseLong(id), who.person(), clock.instant())
                ? HttpResponse.seeOther(URI.create("/delegates"))
                : HttpResponse.notFound();
    }

    private DelegatesPage page(SignedIn who, Frame frame, @Nullable Problem problem) {
        LocalDate today = LocalDate.now(clock);
        return new DelegatesPage(
                frame,
                staff(who).stream()
                        .map(person -> new DelegatesPage.Staff(person.id().value(), person.name()))
                        .toList(),
                delegations.by(who.person(), today).stream()
                        .map(delegation -> new DelegatesPage.Line(
                                delegation.id(), name(delegation.delegate()), delegation.from(), delegation.to()))
                        .toList(),
                today,
                problem);
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    /** All who work at the principal's school, but for the principal. */
    private List<Person> staff(SignedIn who) {
        List<PersonId> ids = groups.members(new GroupId("school:" + school(who)), LocalDate.now(clock)).stream()
                .filter(member -> member.part() == Member.Part.STAFF)
                .map(Member::person)
                .filter(person -> !person.equals(who.person()))
                .toList();
        return people.all(ids).values().stream()
                .sorted(Comparator.comparing(Person::familyName).thenComparing(Person::givenName))
                .toList();
    }

    private static OrgId school(SignedIn who) {
        return who.charges().stream()
                .filter(charge -> charge.duty() == Duty.PRINCIPAL)
                .map(Charge::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
