package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.tlog.TransparencyLog;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.archive.verify.ArchiveReport;
import org.junit.jupiter.api.Test;

/** Entries from before the tree get the same leaves from the migration as new ones get from the service. */
@MicronautTest(transactional = false)
class LeavesOfOldEntriesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.000001Z");

    @Inject
    Archive archive;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    TransparencyLog log;

    @Inject
    ArchiveCheck check;

    @Inject
    Owner owner;

    @Serdeable
    record Note(String text) {}

    @Test
    void migrationThatWasInterruptedGivesEachEntryItsLeafWhenItIsRunAgain() throws Exception {
        append("m", NOON);
        append("Zoë’s “thing”, with 👩‍👧", NOON.plusNanos(120_000_000));
        append("m", Instant.parse("2026-11-01T05:59:59Z"));
        owner.run("ALTER TABLE archive_entry DROP FOREIGN KEY archive_entry_has_leaf");
        owner.run("DELETE FROM archive_leaf", "DELETE FROM archive_salt");

        List<String> statements = LeavesOfOldEntries.statements();
        for (int interrupted = 1; interrupted <= statements.size(); interrupted++) {
            owner.run(statements.subList(0, interrupted).toArray(String[]::new));
        }
        append("new", NOON);
        log.checkpoint(NOON);

        assertThat(check.run()).isEqualTo(new ArchiveReport(List.of(), 4, 4, 4, List.of()));
    }

    private void append(String about, Instant at) {
        transactions.executeWrite(_ -> archive.append(EntryKind.MESSAGE, about, at, new Note("Practice is at four")));
    }
}
