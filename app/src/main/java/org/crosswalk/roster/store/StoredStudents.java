package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Students;

@Singleton
class StoredStudents implements Students {
    private static final String QUERY = """
            SELECT p.id, p.given_name, p.preferred_given_name, p.middle_name, p.family_name, p.identifier, p.grade,
                   GROUP_CONCAT(DISTINCT r.org_id SEPARATOR '\\n') AS schools
            FROM roster_people p
            JOIN roster_roles r ON r.person_id = p.id AND r.role = 'student'
            WHERE p.ended_on IS NULL AND %s
            GROUP BY p.id
            """;

    private final Sql sql;

    StoredStudents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Collection<Student> all(LocalDate on) {
        return sql.rows(QUERY.formatted(OnDay.holds("r")), StoredStudents::student, on, on, on);
    }

    @Override
    public Collection<Student> all() {
        return sql.rows(QUERY.formatted("r.ended_on IS NULL"), StoredStudents::student);
    }

    private static Student student(ResultSet row) throws SQLException {
        return new Student(
                new PersonId(row.getString("id")),
                givenNames(row),
                row.getString("family_name"),
                row.getString("identifier"),
                row.getString("grade"),
                schools(row.getString("schools")));
    }

    private static List<String> givenNames(ResultSet row) throws SQLException {
        return Stream.of(
                        row.getString("given_name"),
                        row.getString("preferred_given_name"),
                        row.getString("middle_name"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Set<OrgId> schools(String joined) {
        return Arrays.stream(joined.split("\n")).map(OrgId::new).collect(Collectors.toUnmodifiableSet());
    }
}
