package org.crosswalk.access;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Schools;

/** Whose student is it? A student is in the charge of the schools attended and of the groups belonged to on that day. */
@Singleton
public class StudentReach {
    private final Groups groups;
    private final Schools schools;

    StudentReach(Groups groups, Schools schools) {
        this.groups = groups;
        this.schools = schools;
    }

    /** May the person do this about that student? A student whom the roster does not know is in nobody's charge. */
    public boolean may(SignedIn who, Act act, PersonId student, LocalDate on) {
        return Stream.concat(ofSchools(student, on), ofGroups(who, student, on))
                .anyMatch(place -> DutyTable.may(who, act, place));
    }

    private Stream<Place> ofSchools(PersonId student, LocalDate on) {
        return schools.attendedBy(List.of(student), on).getOrDefault(student, Set.of()).stream()
                .map(school -> new Place(school, null));
    }

    private Stream<Place> ofGroups(SignedIn who, PersonId student, LocalDate on) {
        return who.charges().stream()
                .filter(charge -> charge.group() != null && isMember(student, charge.group(), on))
                .map(charge -> new Place(charge.school(), charge.group()));
    }

    private boolean isMember(PersonId student, GroupId group, LocalDate on) {
        return groups.members(group, on).stream()
                .anyMatch(member -> member.person().equals(student));
    }
}
