package org.crosswalk.scan;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.OrgId;
import org.crosswalk.moderation.roster.District;
import org.crosswalk.moderation.roster.KnownSchool;
import org.crosswalk.moderation.roster.KnownStaff;
import org.crosswalk.moderation.roster.KnownStudent;
import org.crosswalk.moderation.roster.Particulars;
import org.crosswalk.roster.Schools;
import org.crosswalk.roster.Staff;
import org.crosswalk.roster.Students;

/** The district as the roster has it now. Addresses, numbers and birth dates are not kept here, so none are known. */
@Singleton
class Today {
    private final Students students;
    private final Staff staff;
    private final Schools schools;
    private final Set<String> published;

    /** @param published numbers, addresses and mail domains that the district itself gives out */
    Today(
            Students students,
            Staff staff,
            Schools schools,
            @Value("${crosswalk.scan.published:}") Set<String> published) {
        this.students = students;
        this.staff = staff;
        this.schools = schools;
        this.published = published.stream().filter(entry -> !entry.isBlank()).collect(Collectors.toSet());
    }

    District district() {
        return new District(
                students.all().stream().map(Today::known).toList(),
                staff.all().stream().map(Today::known).toList(),
                schools.all().stream()
                        .map(school -> new KnownSchool(school.id().value(), school.name()))
                        .toList(),
                published);
    }

    private static KnownStudent known(Students.Student student) {
        return new KnownStudent(
                student.id().value(),
                student.givenNames(),
                student.familyName(),
                student.number(),
                student.grade(),
                student.schools().stream().map(OrgId::value).collect(Collectors.toSet()),
                new Particulars(
                        student.groups(),
                        null,
                        null,
                        Set.of(),
                        student.email() == null
                                ? Set.of()
                                : Set.of(student.email().value()),
                        student.language()));
    }

    private static KnownStaff known(Staff.Employee employee) {
        return new KnownStaff(employee.id().value(), employee.givenNames(), employee.familyName());
    }
}
