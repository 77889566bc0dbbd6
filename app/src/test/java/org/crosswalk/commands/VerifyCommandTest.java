package org.crosswalk.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path folder;

    @Serdeable
    record Note(String text) {}

    @BeforeEach
    void serviceWithThreeEntries() {
        // each command starts the service anew, and shall find the same one
        System.setProperty(
                "crosswalk.database.name",
                "crosswalk_" + UUID.randomUUID().toString().substring(0, 8));
        System.setProperty("crosswalk.home", folder.resolve("data").toString());
        Service.with(service -> {
            append(service);
            return 0;
        });
    }

    @AfterEach
    void forgotten() {
        System.clearProperty("crosswalk.database.name");
        System.clearProperty("crosswalk.home");
    }

    @Test
    void archiveAndExportAreVerifiedAcrossAKeysRotation() throws Exception {
        Path proofs = folder.resolve("production/proofs");
        assertThat(Commands.run("verify")).as("before the first checkpoint").isEqualTo(1);
        assertThat(Commands.run("key", "list"))
                .as("before the first checkpoint")
                .isEqualTo(1);
        assertThat(Commands.run("verify", "--export-proofs", "1,3", proofs.toString()))
                .isZero();
        assertThat(Commands.run("verify")).isZero();
        assertThat(Commands.run("verify", folder.resolve("production").toString()))
                .isZero();

        String key = Files.readString(proofs.resolve("vkey")).strip();
        assertThat(Commands.run("verify", "--vkey", key, proofs.toString())).isZero();
        assertThat(Commands.run("key", "rotate")).isZero();
        assertThat(Commands.run("key", "list")).isZero();
        assertThat(Commands.run("verify")).isZero();

        Path later = folder.resolve("later");
        assertThat(Commands.run("verify", "--export-proofs", "2", later.toString()))
                .isZero();
        assertThat(Commands.run("verify", later.toString())).isZero();
        assertThat(Commands.run("verify", "--vkey", key, later.toString()))
                .as("signed by the new key")
                .isEqualTo(1);

        Files.writeString(later.resolve("2.leaf"), "something else");
        assertThat(Commands.run("verify", later.toString())).isEqualTo(1);
    }

    @Test
    void entriesThatDoNotExistAreNotProved() {
        String to = folder.resolve("none").toString();
        assertThat(Commands.run("verify", "--export-proofs", "4", to)).isEqualTo(1);
        assertThat(Commands.run("verify", "--export-proofs", "3-", to)).isEqualTo(1);
        assertThat(Commands.run("verify", "--export-proofs", "1-1000000000", to))
                .isEqualTo(1);
        assertThat(Commands.run("verify", to)).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static void append(ApplicationContext service) {
        TransactionOperations<Connection> transactions = service.getBean(TransactionOperations.class);
        transactions.executeWrite(_ -> {
            for (int i = 1; i <= 3; i++) {
                service.getBean(Archive.class).append(EntryKind.MESSAGE, "m", NOON, new Note("Practice is at " + i));
            }
            return 3;
        });
    }
}
