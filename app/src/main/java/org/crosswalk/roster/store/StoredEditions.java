package org.crosswalk.roster.store;

import jakarta.inject.Singleton;
import org.crosswalk.roster.RosterEditions;

@Singleton
class StoredEditions implements RosterEditions {
    private final Sql sql;

    StoredEditions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long newest() {
        return sql.rows(
                        "SELECT COALESCE(MAX(id), 0) AS newest FROM roster_imports WHERE changes > 0",
                        row -> row.getLong("newest"))
                .getFirst();
    }
}
