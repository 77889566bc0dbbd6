package org.crosswalk.records.calendar.store;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.crosswalk.database.Sql;
import org.crosswalk.records.calendar.Closure;
import org.crosswalk.records.calendar.Closures;

@Singleton
@Transactional
class MariaDbClosures implements Closures {
    private final Sql sql;

    MariaDbClosures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Closure> all() {
        return sql.list(
                "SELECT day, why, closed_by, closed_at FROM closed_day WHERE taken_back_at IS NULL ORDER BY day",
                row -> new Closure(
                        row.getObject("day", LocalDate.class),
                        row.getString("why"),
                        new PersonId(row.getString("closed_by")),
                        Sql.instant(row, "closed_at")));
    }

    @Override
    public boolean add(Closure closure) {
        // the row is added only where no other of that day counts
        return sql.change("""
                        INSERT INTO closed_day (day, why, closed_by, closed_at)
                        SELECT ?, ?, ?, ? FROM DUAL
                        WHERE NOT EXISTS (SELECT 1 FROM closed_day WHERE day = ? AND taken_back_at IS NULL FOR UPDATE)
                        """, closure.day(), closure.why(), closure.by().value(), closure.at(), closure.day()) == 1;
    }

    @Override
    public boolean takeBack(LocalDate day, PersonId by, Instant at) {
        return sql.change(
                        "UPDATE closed_day SET taken_back_by = ?, taken_back_at = ? WHERE day = ? AND taken_back_at IS NULL",
                        by.value(),
                        at,
                        day)
                > 0;
    }
}
