package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Staff;
import org.crosswalk.roster.StaffRoles;

@Singleton
class StoredStaff implements Staff {
    private static final String QUERY = """
            SELECT DISTINCT p.id, p.given_name, p.preferred_given_name, p.middle_name, p.family_name
            FROM roster_people p
            JOIN roster_roles r ON r.person_id = p.id AND r.ended_on IS NULL
            WHERE p.ended_on IS NULL AND r.role IN (%s)
            """;

    private final Sql sql;

    StoredStaff(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Collection<Employee> all() {
        return sql.rowsIn(
                QUERY,
                row -> new Employee(
                        new PersonId(row.getString("id")),
                        StoredStudents.givenNames(row),
                        row.getString("family_name")),
                StaffRoles.ALL);
    }
}
