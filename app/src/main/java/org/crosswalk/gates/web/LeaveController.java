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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.gates.leave.Leave;
import org.crosswalk.gates.leave.Leaves;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.LeavePage;
import org.crosswalk.web.PageError;

/** A principal gives written leave, and takes it back. */
@Hidden
@Controller("/leave")
@Produces(MediaType.TEXT_HTML)
class LeaveController {
    private final Leaves leaves;
    private final Schools schools;
    private final Groups groups;
    private final People people;
    private final Clock clock;

    LeaveController(Leaves leaves, Schools schools, Groups groups, People people, Clock clock) {
        this.leaves = leaves;
        this.schools = schools;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @Get
    @Needs(Act.GIVE_LEAVE)
    View list(SignedIn who, Frame frame) {
        return page(who, frame, false);
    }

    @Post
    @Needs(Act.GIVE_LEAVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(SignedIn who, Frame frame, @Body Map<String, String> form) {
        boolean given = wish(form)
                .filter(wish -> leaves.give(who, wish, ZonedDateTime.now(clock)))
                .isPresent();
        return given
                ? HttpResponse.seeOther(URI.create("/leave"))
                : HttpResponse.unprocessableEntity().body(page(who, frame, true));
    }

    private static Optional<Leaves.Wish> wish(Map<String, String> form) {
        LocalDate from = Ids.day(form.get("from"));
        LocalDate to = Ids.day(form.get("to"));
        try {
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new Leaves.Wish(
                            new PersonId(form.getOrDefault("staff", "")),
                            new PersonId(form.getOrDefault("student", "")),
                            new OrgId(form.getOrDefault("school", "")),
                            form.getOrDefault("words", ""),
                            from,
                            to));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    @Post("/{leave}/end")
    @Needs(Act.GIVE_LEAVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(SignedIn who, String leave) {
        if (!leaves.end(who, Ids.number(leave), clock.instant())) {
            throw PageError.notFound();
        }
        return HttpResponse.seeOther(URI.create("/leave"));
    }

    private LeavePage page(SignedIn who, Frame frame, boolean unfit) {
        LocalDate day = LocalDate.now(clock);
        return new LeavePage(
                frame,
                unfit,
                day,
                schools.all().stream()
                        .filter(school -> DutyTable.may(who, Act.GIVE_LEAVE, new Place(school.id(), null)))
                        .map(school -> shown(school, day))
                        .toList());
    }

    private LeavePage.School shown(Schools.School school, LocalDate day) {
        List<Member> members = groups.members(new GroupId("school:" + school.id()), day);
        return new LeavePage.School(
                school.id().value(),
                school.name(),
                those(members, Member.Part.STAFF),
                those(members, Member.Part.STUDENT),
                leaves.at(school.id()).stream().map(leave -> line(leave, day)).toList());
    }

    private List<LeavePage.Person> those(List<Member> members, Member.Part part) {
        List<PersonId> ids = members.stream()
                .filter(member -> member.part() == part)
                .map(Member::person)
                .toList();
        Map<PersonId, Person> known = people.all(ids);
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(person -> new LeavePage.Person(person.id().value(), person.name()))
                .toList();
    }

    private LeavePage.Line line(Leave leave, LocalDate day) {
        return new LeavePage.Line(
                leave.id(),
                name(leave.staff()),
                name(leave.student()),
                leave.words(),
                leave.from(),
                leave.to(),
                name(leave.by()),
                leave.ended().isPresent(),
                leave.holds(day));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
