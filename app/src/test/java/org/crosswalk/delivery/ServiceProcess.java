package org.crosswalk.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged service as its own process, with its data in a folder, to be killed and started again. */
public final class ServiceProcess {
    private final Path home;
    private final int relay;
    private final int port;
    private final Map<String, String> settings;
    private @Nullable Process process;

    ServiceProcess(Path home, int relay) throws IOException {
        this(home, relay, Map.of());
    }

    /** @param settings more of the environment's variables */
    public ServiceProcess(Path home, int relay, Map<String, String> settings) throws IOException {
        this.home = home;
        this.relay = relay;
        this.port = freePort();
        this.settings = settings;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public boolean isAlive() {
        return running().isAlive();
    }

    private Process running() {
        return Objects.requireNonNull(process, "The service was not started");
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Whether it takes requests. */
    public boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Runs a command of infra/crosswalk on the service's data, and gives what it printed. */
    public String command(String... arguments) throws IOException, InterruptedException {
        Process command =
                java(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed: " + printed);
        }
        return printed;
    }

    public void startAgain() throws IOException {
        process = start();
    }

    public void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** The database server, which outlives the service that started it. */
    Optional<ProcessHandle> database() throws IOException {
        Path pid = mariadb().resolve("pid");
        return Files.exists(pid)
                ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                : Optional.empty();
    }

    public void end() throws InterruptedException {
        running().destroy();
        if (!running().waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** A connection of the service's own user to its database. */
    public Connection connect() throws IOException, SQLException {
        String port = Files.readString(mariadb().resolve("port")).strip();
        String password = Files.readString(mariadb().resolve("password-crosswalk"));
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/crosswalk", "crosswalk", password);
    }

    public Path masterKey() {
        return home.resolve("master.key");
    }

    private Path mariadb() {
        return home.resolve("mariadb");
    }

    private Process start() throws IOException {
        return java().redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("service.log").toFile()))
                .start();
    }

    private ProcessBuilder java(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                Path.of("target", "crosswalk.jar").toAbsolutePath().toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment()
                .putAll(Map.of(
                        // the proof is run at any hour
                        "CROSSWALK_HOURS_OPEN",
                        "always",
                        "CROSSWALK_DATA",
                        home.toString(),
                        "CROSSWALK_PORT",
                        Integer.toString(port),
                        "CROSSWALK_SMTP_HOST",
                        "127.0.0.1",
                        "CROSSWALK_SMTP_PORT",
                        Integer.toString(relay),
                        "CROSSWALK_MAIL_FROM",
                        "notices@grandbend.example"));
        builder.environment().putAll(settings);
        return builder;
    }
}
