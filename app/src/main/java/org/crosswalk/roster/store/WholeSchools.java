package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;
import org.crosswalk.roster.Member;
import org.crosswalk.roster.StaffRoles;

/** Each school as a group: everybody who has a student's or a staff role there. */
@Singleton
class WholeSchools {
    private static final String PREFIX = "school:";
    private static final String STAFF =
            new TreeSet<>(StaffRoles.ALL).stream().collect(Collectors.joining("', '", "'", "'"));

    private final Sql sql;

    WholeSchools(Sql sql) {
        this.sql = sql;
    }

    static Optional<OrgId> schoolOf(GroupId group) {
        String id = group.value();
        return id.startsWith(PREFIX) && id.length() > PREFIX.length()
                ? Optional.of(new OrgId(id.substring(PREFIX.length())))
                : Optional.empty();
    }

    Optional<Group> find(OrgId school) {
        return sql
                .rows(
                        "SELECT name FROM roster_orgs WHERE id = ? AND kind = 'school' AND ended_on IS NULL",
                        row -> new Group(new GroupId(PREFIX + school), row.getString("name"), GroupKind.SCHOOL, school),
                        school.value())
                .stream()
                .findFirst();
    }

    List<Member> members(OrgId school, LocalDate on) {
        return sql.rows(
                """
                SELECT r.person_id, MAX(r.role <> 'student') AS is_staff
                FROM roster_roles r
                JOIN roster_orgs o ON o.id = r.org_id AND o.kind = 'school'
                JOIN roster_people p ON p.id = r.person_id
                WHERE r.org_id = ? AND r.role IN ('student', %s) AND %s AND %s AND %s
                GROUP BY r.person_id, p.family_name, p.given_name
                ORDER BY p.family_name, p.given_name, r.person_id
                """.formatted(STAFF, OnDay.holds("r"), OnDay.isThere("o"), OnDay.isThere("p")),
                MemberRow::read,
                school.value(),
                on,
                on,
                on,
                on,
                on);
    }
}
