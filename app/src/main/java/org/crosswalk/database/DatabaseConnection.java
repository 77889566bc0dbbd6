package org.crosswalk.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.env.Environment;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Points the connection pool at the database, started and migrated first. */
@Singleton
class DatabaseConnection implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final DatabaseSettings settings;
    private final Environment environment;

    DatabaseConnection(DatabaseSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        Database database =
                Databases.open(settings, environment.getActiveNames().contains("command"));
        Migrations.run(database);
        DatasourceConfiguration pool = event.getBean();
        pool.setUrl(database.url());
        pool.setUsername(database.service().user());
        pool.setPassword(database.service().password());
        return pool;
    }
}
