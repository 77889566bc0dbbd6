package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Schools;

@Singleton
class StoredSchools implements Schools {
    private final Sql sql;

    StoredSchools(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<School> all() {
        return sql.rows(
                "SELECT id, name FROM roster_orgs WHERE kind = 'school' AND ended_on IS NULL ORDER BY name, id",
                row -> new School(new OrgId(row.getString("id")), row.getString("name")));
    }

    @Override
    public Map<PersonId, Set<OrgId>> attendedBy(Collection<PersonId> students, LocalDate on) {
        record Attendance(PersonId student, OrgId school) {}
        return sql
                .rowsIn(
                        """
                        SELECT DISTINCT r.person_id, r.org_id
                        FROM roster_roles r
                        JOIN roster_orgs o ON o.id = r.org_id AND o.kind = 'school' AND o.ended_on IS NULL
                        JOIN roster_people p ON p.id = r.person_id AND p.ended_on IS NULL
                        WHERE r.person_id IN (%%s) AND r.role = 'student' AND %s
                        """.formatted(OnDay.holds("r")),
                        row -> new Attendance(
                                new PersonId(row.getString("person_id")), new OrgId(row.getString("org_id"))),
                        students,
                        on,
                        on,
                        on)
                .stream()
                .collect(Collectors.groupingBy(
                        Attendance::student, Collectors.mapping(Attendance::school, Collectors.toSet())));
    }

    @Override
    public Set<PersonId> principalsOf(OrgId school, LocalDate on) {
        return new LinkedHashSet<>(sql.rows(
                """
                SELECT DISTINCT r.person_id
                FROM roster_roles r
                JOIN roster_people p ON p.id = r.person_id AND p.ended_on IS NULL
                WHERE r.org_id = ? AND r.role = 'principal' AND %s
                ORDER BY r.person_id
                """.formatted(OnDay.holds("r")),
                row -> new PersonId(row.getString("person_id")),
                school.value(),
                on,
                on,
                on));
    }
}
