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

/** The district as a group: everybody who has a student's or a staff role in it or in one of its schools. */
@Singleton
class WholeDistricts {
    private static final String PREFIX = "district:";
    private static final String STAFF =
            new TreeSet<>(StaffRoles.ALL).stream().collect(Collectors.joining("', '", "'", "'"));

    private final Sql sql;

    WholeDistricts(Sql sql) {
        this.sql = sql;
    }

    static Optional<OrgId> districtOf(GroupId group) {
        String id = group.value();
        return id.startsWith(PREFIX) && id.length() > PREFIX.length()
                ? Optional.of(new OrgId(id.substring(PREFIX.length())))
                : Optional.empty();
    }

    List<Group> all() {
        return sql.rows(
                "SELECT id, name FROM roster_orgs WHERE kind = 'district' AND ended_on IS NULL ORDER BY name, id",
                row -> new Group(
                        new GroupId(PREFIX + row.getString("id")),
                        row.getString("name"),
                        GroupKind.DISTRICT,
                        new OrgId(row.getString("id"))));
    }

    Optional<Group> find(OrgId district) {
        return all().stream().filter(group -> group.school().equals(district)).findFirst();
    }

    List<Member> members(OrgId district, LocalDate on) {
        return sql.rows(
                """
                SELECT r.person_id, MAX(r.role <> 'student') AS is_staff
                FROM roster_roles r
                JOIN roster_orgs o ON o.id = r.org_id
                JOIN roster_people p ON p.id = r.person_id
                WHERE (o.id = ? OR o.parent_id = ?) AND r.role IN ('student', %s) AND %s AND %s AND %s
                GROUP BY r.person_id, p.family_name, p.given_name
                ORDER BY p.family_name, p.given_name, r.person_id
                """.formatted(STAFF, OnDay.holds("r"), OnDay.isThere("o"), OnDay.isThere("p")),
                MemberRow::read,
                district.value(),
                district.value(),
                on,
                on,
                on,
                on,
                on);
    }
}
