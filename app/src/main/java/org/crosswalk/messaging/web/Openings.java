package org.crosswalk.messaging.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.access.Act;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;
import org.crosswalk.access.DutyTable;
import org.crosswalk.access.Place;
import org.crosswalk.access.SignedIn;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Schools;
import org.crosswalk.templates.page.ComposePage.May;
import org.crosswalk.templates.page.Draft.Audience;

/** What somebody's duties open beyond the groups they lead. It only orders the page: the policy decides. */
@Singleton
class Openings {
    /** They write to the guardians of single students of their school. */
    private static final Set<Duty> FOR_SINGLE_STUDENTS = Set.of(Duty.COUNSELOR, Duty.NURSE, Duty.OFFICE);

    private static final List<Audience> HOME = List.of(Audience.GUARDIANS_OF, Audience.GUARDIAN);

    private final Groups groups;
    private final Schools schools;

    Openings(Groups groups, Schools schools) {
        this.groups = groups;
        this.schools = schools;
    }

    Stream<Group> of(SignedIn who, LocalDate day) {
        return who.charges().stream().flatMap(charge -> of(charge, day));
    }

    private Stream<Group> of(Charge charge, LocalDate day) {
        OrgId school = charge.school();
        if (charge.duty() == Duty.SUPERINTENDENT) {
            return Stream.concat(
                    groups.districts().stream(), schools.all().stream().flatMap(each -> wholeSchool(each.id(), day)));
        }
        if (school == null) {
            return Stream.empty();
        }
        return charge.duty() == Duty.PRINCIPAL
                ? groups.ofSchool(school, day).stream()
                : FOR_SINGLE_STUDENTS.contains(charge.duty()) ? wholeSchool(school, day) : Stream.empty();
    }

    private Stream<Group> wholeSchool(OrgId school, LocalDate day) {
        return groups.ofSchool(school, day).stream().filter(group -> group.kind() == GroupKind.SCHOOL);
    }

    May may(SignedIn who, GroupId id) {
        return groups.find(id)
                .map(group -> new May(audiences(who, group), mayHurry(who, group)))
                .orElseGet(() -> new May(List.of(Audience.values()), false));
    }

    private static boolean mayHurry(SignedIn who, Group group) {
        return DutyTable.may(who, Act.SEND_URGENT, new Place(group.school(), group.id()));
    }

    /** A coach is not shown what only others may do; the office writes to the whole school where it cannot wait. */
    private static List<Audience> audiences(SignedIn who, Group group) {
        if (leads(who, Duty.COACH, group)) {
            return Arrays.stream(Audience.values())
                    .filter(audience -> !HOME.contains(audience))
                    .toList();
        }
        boolean onlyHome = !leads(who, Duty.TEACHER, group) && !mayWriteToAll(who, group);
        return onlyHome && !mayHurry(who, group)
                ? HOME
                : onlyHome
                        ? List.of(
                                Audience.GUARDIANS_OF,
                                Audience.GUARDIAN,
                                Audience.WHOLE_GROUP,
                                Audience.BOTH,
                                Audience.GUARDIANS)
                        : List.of(Audience.values());
    }

    private static boolean leads(SignedIn who, Duty duty, Group group) {
        return who.charges().stream()
                .anyMatch(charge -> charge.duty() == duty && group.id().equals(charge.group()));
    }

    private static boolean mayWriteToAll(SignedIn who, Group group) {
        return who.charges().stream()
                .anyMatch(charge -> charge.duty() == Duty.SUPERINTENDENT
                        || charge.duty() == Duty.PRINCIPAL && group.school().equals(charge.school()));
    }
}
