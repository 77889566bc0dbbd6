package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.GuardianshipHistory;

@Singleton
class StoredGuardianshipHistory implements GuardianshipHistory {
    private static final String PERSONS = """
            SELECT person_id AS guardian, MAX(changed_at) AS last_at
            FROM roster_person_change WHERE person_id IN (%s) GROUP BY person_id
            """;
    private static final String GUARDIANSHIPS = """
            SELECT guardian_id AS guardian, MAX(said_at) AS last_at
            FROM roster_guardianship_said WHERE guardian_id IN (%s) GROUP BY guardian_id
            """;

    private final Sql sql;

    StoredGuardianshipHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Said> of(Collection<PersonId> students) {
        return sql.rowsIn(
                "SELECT * FROM roster_guardianship_said WHERE student_id IN (%s) ORDER BY id",
                row -> new Said(
                        GuardianshipRow.read(row), row.getBoolean("listed"), StoredPapers.instant(row, "said_at")),
                students);
    }

    @Override
    public Map<PersonId, Instant> lastChanges(Collection<PersonId> guardians) {
        Map<PersonId, Instant> last = new HashMap<>();
        for (String query : List.of(PERSONS, GUARDIANSHIPS)) {
            sql.rowsIn(
                            query,
                            row -> Map.entry(
                                    new PersonId(row.getString("guardian")), StoredPapers.instant(row, "last_at")),
                            guardians)
                    .forEach(
                            change -> last.merge(change.getKey(), change.getValue(), StoredGuardianshipHistory::later));
        }
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
