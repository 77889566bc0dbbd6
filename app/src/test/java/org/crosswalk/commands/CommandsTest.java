package org.crosswalk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    private final PrintStream usual = System.err;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hushed() {
        System.setErr(usual);
    }

    @Test
    void wrongCallIsAnsweredWithTwoAndTheUsage() {
        assertThat(Commands.run("import")).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8)).contains("Usage:");
        assertThat(Commands.run("duty", "grant", "sokafor", "KING")).isEqualTo(2);
    }

    @Test
    void brokenPackageIsRefusedInASentenceWithoutAStackTrace() throws Exception {
        Files.writeString(folder.resolve("users.csv"), "sourcedId,givenName,familyName\na,\"b,c\n");

        assertThat(Commands.run("import", folder.toString())).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .contains("users.csv has a quotation mark that is never closed")
                .doesNotContain("\tat ");
    }

    @Test
    void dutyOfSomebodyUnknownIsRefused() {
        assertThat(Commands.run("duty", "grant", "nobody", "REVIEWER")).isEqualTo(1);
        assertThat(Commands.run("token", "make", "nobody")).isEqualTo(1);
        assertThat(Commands.run("account", "make", "nobody")).isEqualTo(1);
    }
}
