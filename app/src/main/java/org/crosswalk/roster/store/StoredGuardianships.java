package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianship.Restriction;
import org.crosswalk.roster.Guardianships;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredGuardianships implements Guardianships {
    private final Sql sql;

    StoredGuardianships(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Guardianship> of(Collection<PersonId> students) {
        return sql.rowsIn("""
                SELECT g.*
                FROM roster_guardianships g
                JOIN roster_people s ON s.id = g.student_id AND s.ended_on IS NULL
                JOIN roster_people p ON p.id = g.guardian_id AND p.ended_on IS NULL
                WHERE g.student_id IN (%s) AND g.ended_on IS NULL
                ORDER BY g.id
                """, StoredGuardianships::guardianship, students);
    }

    private static Guardianship guardianship(ResultSet row) throws SQLException {
        return new Guardianship(
                new PersonId(row.getString("student_id")),
                new PersonId(row.getString("guardian_id")),
                row.getString("relationship"),
                rights(row),
                restriction(row));
    }

    private static @Nullable Boolean rights(ResultSet row) throws SQLException {
        boolean rights = row.getBoolean("educational_rights");
        return row.wasNull() ? null : rights;
    }

    private static @Nullable Restriction restriction(ResultSet row) throws SQLException {
        String kind = row.getString("restriction");
        return kind == null
                ? null
                : new Restriction(
                        kind,
                        row.getObject("restricted_from", LocalDate.class),
                        row.getObject("restricted_to", LocalDate.class));
    }
}
