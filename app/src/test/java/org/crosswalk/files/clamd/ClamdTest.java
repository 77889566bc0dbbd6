package org.crosswalk.files.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.crosswalk.files.Antivirus;
import org.crosswalk.files.Antivirus.Answer;
import org.crosswalk.files.SmallClamd;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a small server that speaks the protocol, and against Debian's clamd where it is installed. */
class ClamdTest {
    private static final byte[] HARMLESS = "Bring water and shoes.".getBytes(StandardCharsets.UTF_8);
    private static final byte[] VIRUS = SmallClamd.EICAR.getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void harmlessFileIsCleanAndAVirusIsNamed() throws IOException {
        try (SmallClamd server = SmallClamd.overTcp(1 << 20)) {
            assertThat(at(server.address()).ask(HARMLESS)).isEqualTo(new Answer.Clean());
            assertThat(at(server.address()).ask(VIRUS)).isEqualTo(new Answer.Infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void itIsAskedThroughAUnixSocketToo() throws IOException {
        try (SmallClamd server = SmallClamd.overSocket(folder.resolve("clamd.ctl"))) {
            assertThat(at(server.address()).ask(HARMLESS)).isEqualTo(new Answer.Clean());
            assertThat(at(server.address()).ask(VIRUS)).isInstanceOf(Answer.Infected.class);
        }
    }

    @Test
    void fileOverItsLimitIsNotClean() throws IOException {
        try (SmallClamd server = SmallClamd.overTcp(100_000)) {
            assertThat(at(server.address()).ask(new byte[5_000_000])).isInstanceOf(Answer.NotLookedThrough.class);
            assertThat(at(server.address()).ask(new byte[100_000])).isEqualTo(new Answer.Clean());
        }
    }

    @Test
    void silenceIsNotClean() throws IOException {
        try (SmallClamd server = SmallClamd.dumb()) {
            assertThat(new Clamd(server.address(), Duration.ofMillis(300)).ask(HARMLESS))
                    .isEqualTo(new Answer.NotLookedThrough("clamd did not answer in time"));
        }
    }

    @Test
    void scannerThatIsNotThereIsNotClean() throws IOException {
        SmallClamd gone = SmallClamd.overTcp(1);
        String address = gone.address();
        gone.close();

        assertThat(at(address).ask(HARMLESS)).isEqualTo(new Answer.NotLookedThrough("clamd could not be asked"));
        assertThat(at(folder.resolve("none.ctl").toString()).ask(HARMLESS)).isInstanceOf(Answer.NotLookedThrough.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:", "clamd:port", "relative/path.ctl", "http://clamd:3310"})
    void addressThatIsNoneIsRefusedAtOnce(String address) {
        assertThatThrownBy(() -> at(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void debiansClamdIsUnderstood() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/clamd")), "clamav-daemon is not installed");
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        // the test file alone, by its size and SHA-256, so that no signatures are needed from anywhere
        Files.writeString(
                signatures.resolve("test.hsb"),
                org.crosswalk.archive.Digest.of(VIRUS) + ":" + VIRUS.length + ":Eicar-Test-File:73\n");
        Path socket = folder.resolve("clamd.ctl");
        Path settings = Files.writeString(
                folder.resolve("clamd.conf"), """
                Foreground yes
                LocalSocket %s
                DatabaseDirectory %s
                StreamMaxLength 1M
                User %s
                """.formatted(socket, signatures, System.getProperty("user.name")));
        Process clamd = new ProcessBuilder("/usr/sbin/clamd", "--config-file=" + settings)
                .redirectErrorStream(true)
                .start();
        try (InputStream said = clamd.getInputStream()) {
            Thread.ofVirtual().start(() -> drain(said));
            Antivirus scanner = at(socket.toString());
            for (int i = 0; i < 600 && !Files.exists(socket) && clamd.isAlive(); i++) {
                Thread.onSpinWait();
                clamd.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
            assertThat(scanner.ask(HARMLESS)).isEqualTo(new Answer.Clean());
            assertThat(scanner.ask(VIRUS)).isInstanceOf(Answer.Infected.class);
            // it hangs up on what is over its limit, sometimes before one can read why
            assertThat(scanner.ask(new byte[3 << 20])).isInstanceOf(Answer.NotLookedThrough.class);
        } finally {
            clamd.destroy();
            clamd.waitFor();
        }
    }

    private static void drain(InputStream said) {
        try {
            said.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // it has ended
        }
    }

    private static Clamd at(String address) {
        return new Clamd(address, Duration.ofSeconds(20));
    }
}
