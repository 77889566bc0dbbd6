package org.crosswalk.roster.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianship.Restriction;
import org.crosswalk.roster.Guardianship.Source;
import org.jspecify.annotations.Nullable;

/** A guardianship as the SIS tells it, now or once. */
final class GuardianshipRow {
    private GuardianshipRow() {}

    static Guardianship read(ResultSet row) throws SQLException {
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

    private static List<Restriction> restriction(ResultSet row) throws SQLException {
        String kind = row.getString("restriction");
        return kind == null
                ? List.of()
                : List.of(new Restriction(
                        kind,
                        row.getObject("restricted_from", LocalDate.class),
                        row.getObject("restricted_to", LocalDate.class),
                        Source.SIS));
    }
}
