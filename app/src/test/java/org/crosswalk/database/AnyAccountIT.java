package org.crosswalk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database asks for no particular account of the machine; a district runs it as one that may do little. */
class AnyAccountIT {
    private static final Path JAR = Path.of("target", "crosswalk.jar").toAbsolutePath();
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    @TempDir
    Path home;

    @Test
    void serviceMakesItsDatabaseWithoutBeingRoot() throws Exception {
        List<String> line = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            assumeTrue(Files.isExecutable(SETPRIV) && othersMayRead(JAR), "Skipped: no other account can run the jar");
            line.addAll(List.of(SETPRIV.toString(), "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
            assertThat(new ProcessBuilder("chown", "nobody", home.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        line.addAll(List.of(java, "-jar", JAR.toString(), "verify"));
        ProcessBuilder verify = new ProcessBuilder(line).redirectErrorStream(true);
        verify.environment().put("CROSSWALK_DATA", home.toString());

        Process run = verify.start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        run.waitFor();
        // an archive that nobody has written in has no checkpoint yet, but its database was made and read
        assertThat(printed).contains("0 entries");
    }

    private static boolean othersMayRead(Path file) throws IOException {
        for (Path part = file; part != null; part = part.getParent()) {
            if (!Files.getPosixFilePermissions(part).contains(PosixFilePermission.OTHERS_EXECUTE) && part != file) {
                return false;
            }
        }
        return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    }
}
