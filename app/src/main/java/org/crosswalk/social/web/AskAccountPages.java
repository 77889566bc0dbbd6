package org.crosswalk.social.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.crosswalk.social.Network;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.page.AskAccountPage;
import org.crosswalk.templates.page.AskAccountPage.Choice;

/** Fills the form with which an account is asked for. */
@Singleton
class AskAccountPages {
    private static final String SCHOOL_GROUP = "school:";

    private final People people;
    private final Groups groups;
    private final Schools schools;
    private final Clock clock;

    AskAccountPages(People people, Groups groups, Schools schools, Clock clock) {
        this.people = people;
        this.groups = groups;
        this.schools = schools;
        this.clock = clock;
    }

    AskAccountPage empty(SignedIn who, Frame frame) {
        String address = people.find(who.person())
                .map(Person::email)
                .map(email -> email.value())
                .orElse("");
        List<Choice> places = places(who);
        return again(
                who,
                frame,
                new AskAccountPage.Form(
                        places.isEmpty() ? "" : places.getFirst().id(),
                        "FEED",
                        "",
                        "",
                        "",
                        who.person().value(),
                        address,
                        "",
                        false),
                List.of());
    }

    AskAccountPage again(SignedIn who, Frame frame, AskAccountPage.Form form, List<String> problems) {
        return new AskAccountPage(
                frame,
                form,
                places(who),
                moderators(who),
                Arrays.stream(Network.values()).map(Network::name).toList(),
                problems);
    }

    /** The schools for which the person may ask, and the district where they may. */
    private List<Choice> places(SignedIn who) {
        Stream<Choice> ofSchools = schools.all().stream()
                .filter(school -> DutyTable.may(who, Act.ASK_ACCOUNT, new Place(school.id(), null)))
                .map(school -> new Choice(school.id().value(), school.name()));
        Stream<Choice> district =
                DutyTable.may(who, Act.ASK_ACCOUNT, Place.DISTRICT) ? Stream.of(new Choice("", "")) : Stream.empty();
        return Stream.concat(ofSchools, district).toList();
    }

    private List<Choice> moderators(SignedIn who) {
        LocalDate day = LocalDate.now(clock);
        Set<PersonId> staff = new LinkedHashSet<>(Set.of(who.person()));
        places(who).stream()
                .filter(place -> !place.id().isEmpty())
                .flatMap(place -> groups.members(new GroupId(SCHOOL_GROUP + place.id()), day).stream())
                .filter(member -> member.part() == Member.Part.STAFF)
                .forEach(member -> staff.add(member.person()));
        Map<PersonId, Person> known = people.all(staff);
        return known.values().stream()
                .sorted(Comparator.comparing(Person::familyName))
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
    }
}
