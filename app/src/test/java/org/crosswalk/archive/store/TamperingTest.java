package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.tlog.TlogSettings;
import org.crosswalk.archive.tlog.TransparencyLog;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.archive.verify.ArchiveReport;
import org.crosswalk.archive.verify.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody who owns the tables does to them is named: 20 entries were signed, and 3 came after. */
@MicronautTest(transactional = false)
class TamperingTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> TABLES = List.of("archive_head", "archive_entry", "archive_leaf", "archive_salt");

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    TransparencyLog log;

    @Inject
    TlogSettings settings;

    @Inject
    ArchiveCheck check;

    @Inject
    Owner owner;

    @Serdeable
    record Note(String text) {}

    @BeforeEach
    void twentyEntriesSignedAndThreeAfter() throws Exception {
        if (entries.newest() > 0) {
            return;
        }
        append(20);
        log.checkpoint(NOON);
        append(3);
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

    @Test
    void archiveThatNobodyTouchedIsWhole() {
        assertThat(check.run()).isEqualTo(new ArchiveReport(List.of(), 23, 20, 20, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Entry 7: altered | UPDATE archive_entry SET content = '{}' WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET digest = SHA2('{}', 256) WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET digest = UPPER(digest) WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET content = '{}', digest = SHA2('{}', 256) WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET about = 'M' WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET kind = 'REVIEW' WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET kind = 'NONE' WHERE number = 7",
                "Entry 7: altered | UPDATE archive_entry SET at = at + INTERVAL 1 MICROSECOND WHERE number = 7",
                "Entry 7: altered | UPDATE archive_salt SET salt = REVERSE(salt) WHERE number = 7",
                "Entry 22: altered | UPDATE archive_entry SET content = '{}', digest = SHA2('{}', 256) WHERE number = 22",
                "Entry 22: altered | UPDATE archive_leaf SET hash = REVERSE(hash) WHERE number = 22",
                "The leaf of entry 7: altered | UPDATE archive_leaf SET hash = REVERSE(hash) WHERE number = 7",
                "The leaf of entry 7: missing | DELETE FROM archive_leaf WHERE number = 7",
                "The salt of entry 7: missing | DELETE FROM archive_salt WHERE number = 7",
                "Entry 7: missing | DELETE FROM archive_entry WHERE number = 7",
                "Entry 22: missing | DELETE FROM archive_entry WHERE number = 22",
                "Entries 5 to 9: missing | DELETE e, l, s FROM archive_entry e JOIN archive_leaf l USING (number)"
                        + " JOIN archive_salt s USING (number) WHERE number BETWEEN 5 AND 9",
                "Entries 20 to 23: missing | DELETE e, l, s FROM archive_entry e JOIN archive_leaf l USING (number)"
                        + " JOIN archive_salt s USING (number) WHERE number >= 20",
                "Entry 24: added | INSERT INTO archive_entry SELECT 24, kind, about, at, content, digest"
                        + " FROM archive_entry WHERE number = 7",
                "Entry 0: added | INSERT INTO archive_entry SELECT 0, kind, about, at, content, digest"
                        + " FROM archive_entry WHERE number = 7",
                "Entry 99: added | INSERT INTO archive_leaf SELECT 99, hash FROM archive_leaf WHERE number = 7"
            })
    void whatWasDoneIsNamedAndNothingElse(String named, String statement) throws Exception {
        owner.run(statement);
        assertThat(check.run().findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith(named + " (");
    }

    @Test
    void entryThatWasRewrittenWithItsLeafIsNamed() throws Exception {
        owner.run(
                "UPDATE archive_entry SET content = '{}', digest = SHA2('{}', 256) WHERE number IN (7, 9)",
                "DELETE FROM archive_leaf WHERE number IN (7, 9)",
                LeavesOfOldEntries.statement());
        assertThat(check.run().findings()).extracting(Finding::what).containsExactly("Entry 7", "Entry 9");
    }

    @Test
    void entriesThatChangedPlacesAreNamed() throws Exception {
        owner.run(
                "UPDATE archive_entry SET number = 1000 WHERE number = 3",
                "UPDATE archive_entry SET number = 3 WHERE number = 4",
                "UPDATE archive_entry SET number = 4 WHERE number = 1000");
        assertThat(check.run().findings()).extracting(Finding::what).containsExactly("Entry 3", "Entry 4");
    }

    @Test
    void signedEndThatWasCutOffWithTheHeadIsNamed() throws Exception {
        owner.run(
                "DELETE FROM archive_entry WHERE number > 18",
                "DELETE FROM archive_leaf WHERE number > 18",
                "DELETE FROM archive_salt WHERE number > 18",
                "UPDATE archive_head SET newest = 18");
        assertThat(check.run().findings()).extracting(Finding::what).containsExactly("Entries 19 to 20");
    }

    @Test
    void alteredTilesAndCheckpointsAreNamedAndTheEntriesAreNot() throws Exception {
        assertThat(findingsWithout("tile/0/000.p/20")).containsExactly("The tree on disk");
        assertThat(findingsWithout("checkpoint")).containsExactly("The checkpoint");
    }

    private List<String> findingsWithout(String file) throws Exception {
        Path path = settings.home().resolve(file);
        byte[] whole = Files.readAllBytes(path);
        byte[] altered = whole.clone();
        altered[40] ^= 1;
        Files.write(path, altered);
        List<String> found = check.run().findings().stream().map(Finding::what).toList();
        Files.write(path, whole);
        return found;
    }

    private void append(int many) {
        transactions.executeWrite(_ -> {
            for (int i = 0; i < many; i++) {
                archive.append(EntryKind.MESSAGE, "m", NOON, new Note("Practice is at " + i));
            }
            return many;
        });
    }
}
