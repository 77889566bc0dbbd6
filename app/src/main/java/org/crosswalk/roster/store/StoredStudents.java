package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.EmailAddress;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Students;

@Singleton
class StoredStudents implements Students {
    private static final String QUERY = """
            SELECT p.id, p.given_name, p.preferred_given_name, p.middle_name, p.family_name, p.identifier, p.grade,
                   p.email, p.language, GROUP_CONCAT(DISTINCT r.org_id SEPARATOR '\\n') AS schools
            FROM roster_people p
            JOIN roster_roles r ON r.person_id = p.id AND r.role = 'student'
            WHERE p.ended_on IS NULL AND %s
            GROUP BY p.id
            """;

    private static final String TEAMS = """
            SELECT e.person_id, g.title
            FROM roster_enrolments e
            JOIN roster_groups g ON g.id = e.group_id AND g.kind <> 'CLASS' AND g.ended_on IS NULL
            WHERE e.role = 'student' AND e.ended_on IS NULL
            """;

    private final Sql sql;

    StoredStudents(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Collection<Student> all(LocalDate on) {
        return students(OnDay.holds("r"), on, on, on);
    }

    @Override
    public Collection<Student> all() {
        return students("r.ended_on IS NULL");
    }

    private List<Student> students(String condition, Object... parameters) {
        Map<String, Set<String>> teams = teams();
        return sql.rows(QUERY.formatted(condition), row -> student(row, teams), parameters);
    }

    /** One string a title, however many play: a district has few teams and many players. */
    private Map<String, Set<String>> teams() {
        record Place(String student, String title) {}
        Map<String, String> titles = new HashMap<>();
        return sql
                .rows(
                        TEAMS,
                        row -> new Place(
                                row.getString("person_id"),
                                titles.computeIfAbsent(row.getString("title"), title -> title)))
                .stream()
                .collect(Collectors.groupingBy(
                        Place::student, Collectors.mapping(Place::title, Collectors.toUnmodifiableSet())));
    }

    private static Student student(ResultSet row, Map<String, Set<String>> teams) throws SQLException {
        String email = row.getString("email");
        return new Student(
                new PersonId(row.getString("id")),
                givenNames(row),
                row.getString("family_name"),
                row.getString("identifier"),
                row.getString("grade"),
                schools(row.getString("schools")),
                teams.getOrDefault(row.getString("id"), Set.of()),
                email == null ? null : EmailAddress.parse(email).orElse(null),
                row.getString("language"));
    }

    static List<String> givenNames(ResultSet row) throws SQLException {
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
