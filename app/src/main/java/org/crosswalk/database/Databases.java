package org.crosswalk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.crosswalk.database.Database.Login;
import org.jspecify.annotations.Nullable;

/** Finds the database that the settings speak of: an outside one, or the embedded one with its users made ready. */
final class Databases {
    private static final String LOOPBACK = "127.0.0.1";

    private Databases() {}

    /** @param mayJoin whether an embedded server that another process runs will do */
    static Database open(DatabaseSettings settings, boolean mayJoin) {
        return settings.url() == null ? embedded(settings, mayJoin) : outside(settings, settings.url());
    }

    private static Database outside(DatabaseSettings settings, String url) {
        return new Database(
                url,
                new Login(
                        settings.user(), settings.host(), required(settings.password(), "CROSSWALK_DATABASE_PASSWORD")),
                new Login(
                        settings.owner(),
                        settings.host(),
                        required(settings.ownerPassword(), "CROSSWALK_DATABASE_OWNER_PASSWORD")));
    }

    private static String required(@Nullable String value, String variable) {
        return Objects.requireNonNull(value, () -> "An outside MariaDB needs its password in " + variable);
    }

    private static Database embedded(DatabaseSettings settings, boolean mayJoin) {
        MariaDbServer server = MariaDbServer.in(settings.home(), mayJoin);
        Login service = new Login(settings.user(), LOOPBACK, secret(settings.home(), settings.user()));
        Login owner = new Login(settings.owner(), LOOPBACK, secret(settings.home(), settings.owner()));
        if (server.isOwned()) {
            server.administer(usersAndRights(settings.name(), service, owner));
        }
        String url = "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + settings.name() + "?useBulkStmts=true";
        return new Database(url, service, owner);
    }

    /** MariaDB comes with a nobody who may do anything in schemas named test; nobody needs that here. */
    private static String usersAndRights(String schema, Login service, Login owner) {
        return """
                DELETE FROM mysql.db WHERE User = '';
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS `%1$s`;
                CREATE USER IF NOT EXISTS %2$s IDENTIFIED BY '%3$s';
                CREATE USER IF NOT EXISTS %4$s IDENTIFIED BY '%5$s';
                GRANT ALL PRIVILEGES ON `%1$s`.* TO %4$s WITH GRANT OPTION;
                """.formatted(schema, service.account(), service.password(), owner.account(), owner.password());
    }

    /** A password made on this machine, once, and readable by the service's own account only. */
    private static String secret(Path home, String user) {
        try {
            Path file = home.resolve("password-" + user);
            if (Files.notExists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("No password for the embedded database in " + home, e);
        }
    }
}
