package org.crosswalk.roster.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.Schools.School;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.FamiliesPage;

/** The students in one's charge, by name. */
@Hidden
@Controller("/families")
@Produces(MediaType.TEXT_HTML)
class FamiliesController {
    private static final int SHOWN = 60;

    private final Schools schools;
    private final Groups groups;
    private final People people;
    private final Clock clock;

    FamiliesController(Schools schools, Groups groups, People people, Clock clock) {
        this.schools = schools;
        this.groups = groups;
        this.people = people;
        this.clock = clock;
    }

    @Get("{?name}")
    @Needs(Act.READ_RIGHTS)
    View list(SignedIn who, Frame frame, @Nullable @QueryValue String name) {
        String asked = Objects.requireNonNullElse(name, "").strip();
        List<FamiliesPage.School> found = schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.READ_RIGHTS, new Place(school.id(), null)))
                .map(school -> new FamiliesPage.School(school.id().value(), school.name(), lines(school, asked)))
                .toList();
        boolean more = found.stream().anyMatch(school -> school.lines().size() > SHOWN);
        return new FamiliesPage(
                frame, asked, found.stream().map(FamiliesController::shown).toList(), more);
    }

    private List<FamiliesPage.Line> lines(School school, String name) {
        return students(school)
                .filter(student -> fits(student, name))
                .sorted(Comparator.comparing(Person::familyName).thenComparing(Person::name))
                .limit(SHOWN + 1L)
                .map(student -> new FamiliesPage.Line(
                        student.id().value(), student.name(), Objects.requireNonNullElse(student.grade(), "")))
                .toList();
    }

    private Stream<Person> students(School school) {
        List<Member> members = groups.members(new GroupId("school:" + school.id()), LocalDate.now(clock));
        return people
                .all(members.stream()
                        .filter(member -> member.part() == Member.Part.STUDENT)
                        .map(Member::person)
                        .toList())
                .values()
                .stream();
    }

    private static boolean fits(Person student, String name) {
        String all = student.givenName() + " " + student.name();
        return all.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private static FamiliesPage.School shown(FamiliesPage.School school) {
        return new FamiliesPage.School(
                school.id(), school.name(), school.lines().stream().limit(SHOWN).toList());
    }
}
