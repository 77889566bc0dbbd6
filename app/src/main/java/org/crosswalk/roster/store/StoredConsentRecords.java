package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.ConsentRecord;
import org.crosswalk.roster.ConsentRecords;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredConsentRecords implements ConsentRecords {
    private record Read(PersonId student, ConsentRecord consent) {}

    private final Sql sql;

    StoredConsentRecords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, ConsentRecord> of(Collection<PersonId> students) {
        return sql.rowsIn("""
                        SELECT c.* FROM roster_consents c
                        JOIN roster_people p ON p.id = c.id AND p.ended_on IS NULL
                        WHERE c.id IN (%s) AND c.ended_on IS NULL
                        """, StoredConsentRecords::consent, students).stream()
                .collect(Collectors.toMap(Read::student, Read::consent));
    }

    private static Read consent(ResultSet row) throws SQLException {
        return new Read(
                new PersonId(row.getString("id")),
                new ConsentRecord(
                        row.getString("media_release"),
                        row.getObject("media_release_expires", LocalDate.class),
                        truth(row, "publication_opt_out"),
                        truth(row, "directory_opt_out")));
    }

    private static @Nullable Boolean truth(ResultSet row, String column) throws SQLException {
        boolean truth = row.getBoolean(column);
        return row.wasNull() ? null : truth;
    }
}
