package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micronaut.context.annotation.Property;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.archive.verify.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One entry that was altered is not read and hides no other; a master key that opens nothing is no reason to call everything altered. */
@MicronautTest(transactional = false)
class AlteredEntriesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> TABLES = List.of("archive_entry", "archive_key");

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    ArchiveCheck check;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    Owner owner;

    @SuppressWarnings("NullAway.Init") // the setting is put in
    @Property(name = "crosswalk.archive.master-key")
    Path master;

    @TempDir
    Path elsewhere;

    @Serdeable
    record Note(String text) {}

    @BeforeEach
    void fiveEntries() throws Exception {
        if (entries.newest() > 0) {
            return;
        }
        for (int i = 1; i <= 5; i++) {
            Note note = new Note("Practice is at " + i);
            transactions.executeWrite(_ -> archive.append(EntryKind.MESSAGE, "m", NOON, note));
        }
        for (String table : TABLES) {
            owner.run("CREATE TABLE whole_" + table + " AS SELECT * FROM " + table);
        }
    }

    @AfterEach
    void madeWholeAgain() throws Exception {
        for (String table : TABLES) {
            owner.run("DELETE FROM " + table, "INSERT INTO " + table + " SELECT * FROM whole_" + table);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE archive_entry SET content = CONCAT(LEFT(content, 20), 'x', SUBSTR(content, 22)) WHERE number = 3",
                "UPDATE archive_entry SET content = LEFT(content, 5) WHERE number = 3",
                "UPDATE archive_entry SET content = '' WHERE number = 3",
                "UPDATE archive_entry SET content = 'nonsense' WHERE number = 3",
                "UPDATE archive_entry SET content = '{\"text\":' WHERE number = 3",
                "UPDATE archive_entry SET kind = 'NONE' WHERE number = 3",
                "UPDATE archive_key SET wrapped = REVERSE(wrapped) WHERE number = 3",
                "UPDATE archive_key SET wrapped = CONCAT(LEFT(wrapped, 30), 'x', SUBSTR(wrapped, 32)) WHERE number = 3",
                "DELETE FROM archive_key WHERE number = 3"
            })
    void oneThatWasAlteredIsNotReadAndTheOthersAre(String statement) throws Exception {
        owner.run(statement);

        assertThat(entries.after(0, 10))
                .extracting(ArchiveEntry::number, ArchiveEntry::isReadable)
                .containsExactly(tuple(1, true), tuple(2, true), tuple(3, false), tuple(4, true), tuple(5, true));
        assertThat(entries.about("m")).hasSize(5);
        assertThat(entries.find(4).orElseThrow().content()).contains("Practice is at 4");
        assertThat(check.run().findings()).extracting(Finding::what).contains("Entry 3");
    }

    @Test
    void anotherMasterKeyOpensNothingAndSealsNothing() throws Exception {
        Path other = elsewhere.resolve("other.key");
        Files.writeString(other, "0".repeat(64));
        Seals seals = new Seals(other, transactions);

        refusesAll(seals);

        Files.copy(master, other, StandardCopyOption.REPLACE_EXISTING);
        assertThat(seals.seal("x".getBytes(StandardCharsets.UTF_8)).content())
                .as("the right one was brought back")
                .isNotEmpty();
    }

    @Test
    void missingMasterKeyOpensNothing() {
        refusesAll(new Seals(elsewhere.resolve("missing.key"), transactions));
    }

    @Test
    void rightMasterKeyIsKnownByOneKeyThatWasNotAltered() throws Exception {
        owner.run("UPDATE archive_key SET wrapped = REVERSE(wrapped) WHERE number <> 3");

        assertThat(new Seals(master, transactions)
                        .seal("x".getBytes(StandardCharsets.UTF_8))
                        .content())
                .isNotEmpty();
    }

    @Test
    void archiveWithoutAnyKeyIsNotTakenForAltered() throws Exception {
        owner.run("DELETE FROM archive_key");

        refusesAll(new Seals(master, transactions));
    }

    private static void refusesAll(Seals seals) {
        byte[] sealed = {1, 2, 3};
        for (ThrowingCallable use : List.<ThrowingCallable>of(
                () -> seals.open(sealed, new byte[76]),
                () -> seals.open(sealed, null),
                () -> seals.seal("x".getBytes(StandardCharsets.UTF_8)))) {
            assertThatIllegalStateException().isThrownBy(use).withMessageContaining("master key");
        }
    }

    private static Tuple tuple(long number, boolean readable) {
        return Tuple.tuple(number, readable);
    }
}
