package org.crosswalk.database;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date as their owner, then grants the service exactly what it needs. */
final class Migrations {
    private Migrations() {}

    static void run(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .placeholders(Map.of("service", database.service().account()))
                .load()
                .migrate();
    }
}
