package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.crosswalk.roster.Arrivals;

@Singleton
class StoredArrivals implements Arrivals {
    private final Sql sql;

    StoredArrivals(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LocalDate> listedOn(PersonId person) {
        return sql
                .rows(
                        "SELECT listed_on FROM roster_people WHERE id = ?",
                        row -> row.getObject("listed_on", LocalDate.class),
                        person.value())
                .stream()
                .findFirst();
    }

    @Override
    public Map<PersonId, LocalDate> all() {
        Map<PersonId, LocalDate> all = new HashMap<>();
        sql.rows("SELECT id, listed_on FROM roster_people", row -> {
            all.put(new PersonId(row.getString("id")), row.getObject("listed_on", LocalDate.class));
            return row;
        });
        return all;
    }
}
