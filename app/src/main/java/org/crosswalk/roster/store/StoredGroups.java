package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.GroupId;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Group;
import org.crosswalk.roster.GroupKind;
import org.crosswalk.roster.Groups;
import org.crosswalk.roster.Member;

@Singleton
class StoredGroups implements Groups {
    private final Sql sql;
    private final WholeSchools wholeSchools;
    private final WholeDistricts wholeDistricts;

    StoredGroups(Sql sql, WholeSchools wholeSchools, WholeDistricts wholeDistricts) {
        this.sql = sql;
        this.wholeSchools = wholeSchools;
        this.wholeDistricts = wholeDistricts;
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return WholeSchools.schoolOf(id)
                .map(wholeSchools::find)
                .or(() -> WholeDistricts.districtOf(id).map(wholeDistricts::find))
                .orElseGet(() -> sql
                        .rows(
                                "SELECT g.* FROM roster_groups g WHERE g.id = ? AND g.ended_on IS NULL",
                                GROUP,
                                id.value())
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Member> members(GroupId id, LocalDate on) {
        return WholeSchools.schoolOf(id)
                .map(school -> wholeSchools.members(school, on))
                .or(() -> WholeDistricts.districtOf(id).map(district -> wholeDistricts.members(district, on)))
                .orElseGet(() -> enrolled(id, on));
    }

    private List<Member> enrolled(GroupId id, LocalDate on) {
        return sql.rows(
                """
                SELECT e.person_id, MAX(e.role <> 'student') AS is_staff
                FROM roster_enrolments e
                JOIN roster_groups g ON g.id = e.group_id
                JOIN roster_people p ON p.id = e.person_id
                WHERE e.group_id = ? AND %s AND %s AND %s
                GROUP BY e.person_id, p.family_name, p.given_name
                ORDER BY p.family_name, p.given_name, e.person_id
                """.formatted(OnDay.holds("e"), OnDay.holds("g"), OnDay.isThere("p")),
                MemberRow::read,
                id.value(),
                on,
                on,
                on,
                on,
                on,
                on,
                on);
    }

    @Override
    public List<Group> ledBy(PersonId person, LocalDate on) {
        return sql.rows(
                """
                SELECT DISTINCT g.*
                FROM roster_groups g
                JOIN roster_enrolments e ON e.group_id = g.id
                JOIN roster_people p ON p.id = e.person_id
                WHERE e.person_id = ? AND e.role = 'teacher' AND %s AND %s AND %s
                ORDER BY g.title, g.id
                """.formatted(OnDay.holds("e"), OnDay.holds("g"), OnDay.isThere("p")),
                GROUP,
                person.value(),
                on,
                on,
                on,
                on,
                on,
                on,
                on);
    }

    @Override
    public List<Group> districts() {
        return wholeDistricts.all();
    }

    @Override
    public List<Group> ofSchool(OrgId school, LocalDate on) {
        List<Group> groups = new ArrayList<>(wholeSchools.find(school).stream().toList());
        groups.addAll(sql.rows(
                "SELECT g.* FROM roster_groups g WHERE g.org_id = ? AND %s ORDER BY g.title, g.id"
                        .formatted(OnDay.holds("g")),
                GROUP,
                school.value(),
                on,
                on,
                on));
        return groups;
    }

    private static final Sql.RowReader<Group> GROUP = StoredGroups::group;

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                new GroupId(row.getString("id")),
                row.getString("title"),
                GroupKind.valueOf(row.getString("kind")),
                new OrgId(row.getString("org_id")));
    }
}
