package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Guardianship;
import org.crosswalk.roster.Guardianships;
import org.crosswalk.roster.Paper;
import org.crosswalk.roster.PapersOnFile;

/** What the SIS says now, and every paper on file beside it. */
@Singleton
class StoredGuardianships implements Guardianships {
    private final Sql sql;
    private final PapersOnFile papers;

    StoredGuardianships(Sql sql, PapersOnFile papers) {
        this.sql = sql;
        this.papers = papers;
    }

    @Override
    public List<Guardianship> of(Collection<PersonId> students) {
        Map<String, List<Paper>> filed =
                papers.of(students).stream().collect(Collectors.groupingBy(StoredGuardianships::key));
        return sql.rowsIn("""
                SELECT g.*
                FROM roster_guardianships g
                JOIN roster_people s ON s.id = g.student_id AND s.ended_on IS NULL
                JOIN roster_people p ON p.id = g.guardian_id AND p.ended_on IS NULL
                WHERE g.student_id IN (%s) AND g.ended_on IS NULL
                ORDER BY g.id
                """, GuardianshipRow::read, students).stream()
                .map(listed -> with(listed, filed.getOrDefault(key(listed), List.of())))
                .toList();
    }

    @Override
    public List<Guardianship> by(PersonId guardian) {
        List<PersonId> students = sql.rows(
                "SELECT student_id FROM roster_guardianships WHERE guardian_id = ? AND ended_on IS NULL",
                row -> new PersonId(row.getString("student_id")),
                guardian.value());
        return of(students).stream()
                .filter(listed -> listed.guardian().equals(guardian))
                .toList();
    }

    private static Guardianship with(Guardianship listed, List<Paper> filed) {
        return filed.isEmpty()
                ? listed
                : new Guardianship(
                        listed.student(),
                        listed.guardian(),
                        listed.relationship(),
                        listed.educationalRights(),
                        Stream.concat(
                                        listed.restrictions().stream(),
                                        filed.stream().map(Paper::restriction))
                                .toList());
    }

    private static String key(Paper paper) {
        return paper.student() + "|" + paper.guardian();
    }

    private static String key(Guardianship listed) {
        return listed.student() + "|" + listed.guardian();
    }
}
