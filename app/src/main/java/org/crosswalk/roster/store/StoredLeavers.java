package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Leavers;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredLeavers implements Leavers {
    private static final String LEFT = """
            SELECT r.person_id, CASE
                WHEN p.ended_on IS NOT NULL THEN p.ended_on
                WHEN MAX(r.ended_on IS NULL) = 1 THEN NULL
                ELSE MAX(r.ended_on) END AS left_on
            FROM roster_roles r JOIN roster_people p ON p.id = r.person_id
            WHERE r.role = 'student' GROUP BY r.person_id
            """;

    private final Sql sql;

    StoredLeavers(Sql sql) {
        this.sql = sql;
    }

    private record Left(PersonId student, @Nullable LocalDate on) {}

    @Override
    public Map<PersonId, LocalDate> students() {
        Map<PersonId, LocalDate> students = new HashMap<>();
        sql.rows(
                        LEFT,
                        row -> new Left(
                                new PersonId(row.getString("person_id")), row.getObject("left_on", LocalDate.class)))
                .forEach(left -> students.put(left.student(), Objects.requireNonNullElse(left.on(), LocalDate.MAX)));
        return students;
    }
}
