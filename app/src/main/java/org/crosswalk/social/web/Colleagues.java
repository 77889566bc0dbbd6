package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosswalk.access.Act;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.People;
import org.crosswalk.roster.Person;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.page.AskAccountPage.Choice;

/** Whom somebody can choose to moderate an account: themselves, and the staff of the schools for which they may ask for one. */
@Singleton
class Colleagues {
    private static final String SCHOOL_GROUP = "school:";

    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final Clock clock;

    Colleagues(People people, Groups groups, Schools schools, Clock clock) {
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.clock = clock;
    }

    List<Choice> of(SignedIn who) {
        LocalDate day = LocalDate.now(clock);
        Set<PersonId> staff = new LinkedHashSet<>(Set.of(who.person()));
        schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.ASK_ACCOUNT, new Place(school.id(), null)))
                .flatMap(school -> groups.members(new GroupId(SCHOOL_GROUP + school.id()), day).stream())
                .filter(member -> member.part() == Member.Part.STAFF)
                .forEach(member -> staff.add(member.person()));
        return people.all(staff).values().stream()
                .sorted(Comparator.comparing(Person::familyName))
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
    }
}
