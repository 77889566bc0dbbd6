package org.crosswalk.moderation.roster;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whom and what the scanner knows of a district on one day.
 *
 * @param published telephone numbers, e-mail addresses, mail domains and street addresses that the district itself
 *     gives out; they are never a finding
 */
public record District(
        List<KnownStudent> students, List<KnownStaff> staff, List<KnownSchool> schools, Set<String> published) {
    public District {
        students = List.copyOf(students);
        staff = List.copyOf(staff);
        schools = List.copyOf(schools);
        published = Set.copyOf(published);
    }

    public static District ofStudents(Collection<KnownStudent> students) {
        return new District(List.copyOf(students), List.of(), List.of(), Set.of());
    }
}
