package org.crosswalk.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which MariaDB to use. Without a {@code url} the embedded one runs in {@code home}.
 *
 * @param url JDBC URL of an outside MariaDB, or null
 * @param user the service's own user, who may not change the archive
 * @param owner the user who owns the tables and migrates them
 * @param host from where both users connect to an outside MariaDB, as its accounts were created
 * @param home folder of the embedded server
 * @param name schema in the embedded server
 */
@ConfigurationProperties("crosswalk.database")
public record DatabaseSettings(
        @Nullable String url,
        @Bindable(defaultValue = "crosswalk") String user,
        @Nullable String password,
        @Bindable(defaultValue = "crosswalk_owner") String owner,
        @Bindable(defaultValue = "%") String host,
        @Nullable String ownerPassword,
        Path home,
        @Bindable(defaultValue = "crosswalk") String name) {}
