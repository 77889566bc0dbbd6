package org.crosswalk.contacts.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Needs;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.contacts.Addresses;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.page.GuardiansPage;

/** Guardians of the students in one's charge, to look after their addresses. Whoever may not hear is not in the list. */
@Hidden
@Controller("/guardians")
@Produces(MediaType.TEXT_HTML)
class GuardiansController {
    private static final int SHOWN = 60;

    private final Schools schools;
    private final Groups groups;
    private final People people;
    private final Guardianships guardianships;
    private final Addresses addresses;
    private final Clock clock;

    GuardiansController(
            Schools schools,
            Groups groups,
            People people,
            Guardianships guardianships,
            Addresses addresses,
            Clock clock) {
        this.schools = schools;
        this.groups = groups;
        this.people = people;
        this.guardianships = guardianships;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Get("{?name}")
    @Needs(Act.VERIFY_ADDRESSES)
    View list(SignedIn who, Frame frame, @Nullable @QueryValue String name) {
        String asked = Objects.requireNonNullElse(name, "").strip();
        List<GuardiansPage.Line> found = lines(students(who), asked);
        return new GuardiansPage(frame, asked, found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    private Set<PersonId> students(SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        Stream<GroupId> whole = schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.VERIFY_ADDRESSES, new Place(school.id(), null)))
                .map(school -> new GroupId("school:" + school.id()));
        Stream<GroupId> led = groups.ledBy(who.person(), today).stream()
                .filter(group -> DutyTable.may(who, Act.VERIFY_ADDRESSES, new Place(group.school(), group.id())))
                .map(Group::id);
        return Stream.concat(whole, led)
                .flatMap(group -> groups.members(group, today).stream())
                .filter(member -> member.part() == Member.Part.STUDENT)
                .map(Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<GuardiansPage.Line> lines(Collection<PersonId> students, String name) {
        LocalDate today = LocalDate.now(clock);
        List<Guardianship> hearing = guardianships.of(students).stream()
                .filter(listed -> listed.mayHear(today))
                .toList();
        Map<PersonId, Person> known =
                people.all(Stream.concat(students.stream(), hearing.stream().map(Guardianship::guardian))
                        .collect(Collectors.toSet()));
        Set<PersonId> verified = addresses
                .verified(hearing.stream().map(Guardianship::guardian).collect(Collectors.toSet()), clock.instant())
                .keySet();
        return hearing.stream()
                .filter(listed -> known.containsKey(listed.guardian()) && known.containsKey(listed.student()))
                .map(listed -> line(
                        Objects.requireNonNull(known.get(listed.student())),
                        Objects.requireNonNull(known.get(listed.guardian())),
                        verified.contains(listed.guardian())))
                .filter(line -> (line.name() + " " + line.studentName())
                        .toLowerCase(Locale.ROOT)
                        .contains(name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(GuardiansPage.Line::name))
                .toList();
    }

    private static GuardiansPage.Line line(Person student, Person guardian, boolean verified) {
        return new GuardiansPage.Line(
                guardian.id().value(),
                guardian.name(),
                student.id().value(),
                student.name(),
                verified
                        ? GuardiansPage.Reached.VERIFIED
                        : guardian.email() == null ? GuardiansPage.Reached.NOT : GuardiansPage.Reached.SIS);
    }
}
