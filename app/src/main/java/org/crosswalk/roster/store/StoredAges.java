package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Age;
import org.crosswalk.roster.Ages;

@Singleton
class StoredAges implements Ages {
    private final Sql sql;

    StoredAges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Age of(PersonId student) {
        return sql
                .rows(
                        """
                        SELECT p.grade, d.birth_date
                        FROM roster_people p
                        LEFT JOIN roster_demographics d ON d.id = p.id AND d.ended_on IS NULL
                        WHERE p.id = ? AND p.ended_on IS NULL
                        """,
                        row -> new Age(row.getObject("birth_date", LocalDate.class), row.getString("grade")),
                        student.value())
                .stream()
                .findFirst()
                .orElseGet(() -> new Age(null, null));
    }
}
