package org.crosswalk.records.holds.web;

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
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.access.Act;
import org.crosswalk.access.Needs;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.PersonId;
import org.crosswalk.records.holds.Hold;
import org.crosswalk.records.holds.HoldDesk;
import org.crosswalk.records.holds.Holds;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.desk.HoldsPage;
import org.crosswalk.templates.desk.HoldsPage.Problem;
import org.jspecify.annotations.Nullable;

/** Holds: placed with a reason, and lifted with one. */
@Hidden
@Controller("/holds")
@Produces(MediaType.TEXT_HTML)
class HoldsController {
    private final Holds holds;
    private final HoldDesk desk;
    private final People people;
    private final Clock clock;

    HoldsController(Holds holds, HoldDesk desk, People people, Clock clock) {
        this.holds = holds;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.KEEP_HOLDS)
    View inForce(Frame frame) {
        return page(frame, null);
    }

    @Post
    @Needs(Act.KEEP_HOLDS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> place(SignedIn who, Frame frame, @Body Map<String, String> form) {
        try {
            Hold hold = hold(form, who.person());
            PersonId custodian = hold.custodian();
            if (custodian != null && people.find(custodian).isEmpty()) {
                return refused(frame, Problem.NO_SUCH_PERSON);
            }
            desk.place(hold);
            return HttpResponse.seeOther(URI.create("/holds"));
        } catch (IllegalArgumentException | DateTimeParseException notFilledIn) {
            return refused(frame, Problem.INPUT);
        }
    }

    @Post("/{hold}/lifting")
    @Needs(Act.KEEP_HOLDS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> lift(SignedIn who, Frame frame, String hold, @Body Map<String, String> form) {
        String because = Objects.requireNonNullElse(form.get("because"), "").strip();
        boolean lifted = hold.matches("\\d{1,18}")
                && !because.isEmpty()
                && because.length() <= Hold.LONGEST_WHY
                && desk.lift(Long.parseLong(hold), who.person(), because, clock.instant());
        return lifted ? HttpResponse.seeOther(URI.create("/holds")) : refused(frame, Problem.LIFTED_BEFORE);
    }

    private Hold hold(Map<String, String> form, PersonId by) {
        String custodian = filled(form, "custodian");
        String from = filled(form, "from");
        String to = filled(form, "to");
        return new Hold(
                0,
                custodian == null ? null : new PersonId(custodian),
                filled(form, "term"),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Objects.requireNonNullElse(form.get("why"), ""),
                by,
                clock.instant());
    }

    private static @Nullable String filled(Map<String, String> form, String field) {
        String typed = Objects.requireNonNullElse(form.get(field), "").strip();
        return typed.isEmpty() ? null : typed;
    }

    private HttpResponse<?> refused(Frame frame, Problem problem) {
        return HttpResponse.unprocessableEntity().body(page(frame, problem));
    }

    private HoldsPage page(Frame frame, @Nullable Problem problem) {
        return new HoldsPage(frame, holds.inForce().stream().map(this::line).toList(), problem);
    }

    private HoldsPage.Line line(Hold hold) {
        PersonId custodian = hold.custodian();
        return new HoldsPage.Line(
                hold.id(),
                custodian == null ? null : name(custodian),
                hold.term(),
                hold.from(),
                hold.to(),
                hold.why(),
                name(hold.by()),
                hold.at());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
