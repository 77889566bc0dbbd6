package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.ArchiveSealing;
import org.crosswalk.archive.Attached;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.NewEntry;
import org.crosswalk.archive.tlog.TransparencyLog;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.archive.verify.ArchiveReport;
import org.crosswalk.archive.verify.Finding;
import org.junit.jupiter.api.Test;

/** Contents lie sealed, each under its own key; destroying the key is disposing of the content, and the tree stays whole. */
@MicronautTest(transactional = false)
class SealedArchiveTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String SAID = "Practice moves to the red gym";

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    Attachments attachments;

    @Inject
    ArchiveSealing sealing;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    TransparencyLog log;

    @Inject
    ArchiveCheck check;

    @Inject
    DataSource pool;

    @Inject
    Owner owner;

    @Serdeable
    record Note(String text) {}

    @Serdeable
    record Letter(String text, List<Attached> files) {}

    /** As the retention writes it. */
    @Serdeable
    record Disposition(String series, String entries) {}

    @Test
    void nothingThatWasSaidLiesOpenInTheDatabase() throws Exception {
        long one = append(new Note(SAID));
        long first = transactions.executeWrite(
                _ -> archive.appendAll(List.of(entry(new Note(SAID)), entry(new Note(SAID + " 2")))));
        Attachment file =
                transactions.executeWrite(_ -> attachments.put(SAID.getBytes(StandardCharsets.UTF_8), "text/plain"));

        for (long number : new long[] {one, first, first + 1}) {
            assertThat(stored("SELECT content FROM archive_entry WHERE number = " + number))
                    .doesNotContain("Practice");
            assertThat(entries.find(number).orElseThrow().content()).contains(SAID);
        }
        assertThat(stored(
                        "SELECT p.bytes FROM archive_attachment_part p JOIN archive_attachment a ON a.id = p.attachment"
                                + " WHERE a.digest = '" + file.digest() + "'"))
                .doesNotContain("Practice");
        assertThat(attachments.read(file.digest()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(SAID);
    }

    @Test
    void sameContentIsSealedDifferentlyEachTime() throws Exception {
        long one = append(new Note(SAID));
        long two = append(new Note(SAID));

        assertThat(stored("SELECT content FROM archive_entry WHERE number = " + one))
                .isNotEqualTo(stored("SELECT content FROM archive_entry WHERE number = " + two));
    }

    @Test
    void olderEntriesThatLieOpenAreReadAndSealedOnce() throws Exception {
        long old = append(new Note(SAID));
        String content = entries.find(old).orElseThrow().content();
        owner.run(
                "DELETE FROM archive_key WHERE number = " + old,
                "UPDATE archive_entry SET content = '" + content + "' WHERE number = " + old);
        assertThat(entries.find(old).orElseThrow().content()).isEqualTo(content);

        assertThat(sealing.sealAll()).isEqualTo(1);
        assertThat(sealing.sealAll()).isZero();

        assertThat(stored("SELECT content FROM archive_entry WHERE number = " + old))
                .doesNotContain("Practice");
        assertThat(entries.find(old).orElseThrow().content()).isEqualTo(content);
    }

    @Test
    void CAM05disposedEntryIsUnreadableAndTheTreeStaysWhole() throws Exception {
        Attachment own = put("a photo of nobody in particular");
        Attachment shared = put("the handbook");
        long gone = append(new Letter(SAID, List.of(own.as("own.txt"), shared.as("shared.txt"))));
        long stays = append(new Letter("Another", List.of(shared.as("shared.txt"))));
        log.checkpoint(NOON);

        long under = dispose(gone, "okline", "gwong", "nfarrow");
        log.checkpoint(NOON);

        ArchiveEntry entry = entries.find(gone).orElseThrow();
        assertThat(entry.isDisposed()).isTrue();
        assertThat(entry.digest()).hasSize(64);
        assertThat(entries.after(gone - 1, 1)).containsExactly(entry);
        assertThat(attachments.find(own.digest())).isEmpty();
        assertThat(attachments.read(shared.digest()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("the handbook");
        assertThat(entries.find(stays).orElseThrow().content()).contains("Another");
        ArchiveReport report = check.run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.disposed())
                .contains("Entry " + gone + ": disposed of on 2026-03-02 (correspondence) under entry " + under);

        Attachment again = put("a photo of nobody in particular");
        assertThat(again.digest()).isEqualTo(own.digest());
        assertThat(attachments.read(again.digest()))
                .asString(StandardCharsets.UTF_8)
                .startsWith("a photo");
    }

    @Test
    void CAM05ownersProcedureDisposesOfNothingWithoutEveryKey() {
        long entry = append(new Note(SAID));

        assertThatThrownBy(() -> dispose(entry, "okline", "gwong")).hasStackTraceContaining("without its keys");
        assertThat(entries.find(entry).orElseThrow().content()).contains(SAID);
    }

    @Test
    void entryWhoseKeyVanishedIsNotTakenForDisposedOf() throws Exception {
        long entry = append(new Note(SAID));
        long under = append(new Note("this is no disposition"));
        owner.run("CREATE TABLE kept_key AS SELECT * FROM archive_key WHERE number = " + entry);
        owner.run("DELETE FROM archive_key WHERE number = " + entry);

        assertThat(findings("Entry " + entry)).singleElement().asString().contains("altered");
        owner.run("INSERT INTO archive_disposed VALUES (" + entry + ", " + under + ")");
        assertThat(findings("Entry " + entry)).singleElement().asString().contains("missing", "does not say so");

        owner.run(
                "DELETE FROM archive_disposed WHERE number = " + entry,
                "INSERT INTO archive_key SELECT * FROM kept_key",
                "DROP TABLE kept_key");
        assertThat(findings("Entry " + entry)).isEmpty();
    }

    private List<String> findings(String what) {
        return check.run().findings().stream()
                .filter(finding -> finding.what().equals(what))
                .map(Finding::toString)
                .toList();
    }

    private long dispose(long entry, String... people) {
        return transactions.executeWrite(status -> {
            Connection connection = status.getConnection();
            run(
                    connection,
                    "INSERT INTO disposition_batch (series, because, keys_needed, proposed_by, proposed_at)"
                            + " VALUES ('correspondence', 'its time is over', 3, 'tmarsh', NOW(6))");
            long batch = Long.parseLong(read(connection, "SELECT CONVERT(LAST_INSERT_ID(), CHAR)"));
            run(connection, "INSERT INTO disposition_item VALUES (" + batch + ", " + entry + ")");
            for (String person : people) {
                run(
                        connection,
                        "INSERT INTO disposition_key VALUES (" + batch + ", 'DUTY-" + person + "', '" + person
                                + "', 1, NOW(6), '')");
            }
            long under = archive.append(
                    EntryKind.DISPOSITION, "disposition", NOON, new Disposition("correspondence", "" + entry));
            run(connection, "CALL archive_dispose(" + batch + ", " + under + ")");
            return under;
        });
    }

    private Attachment put(String text) {
        return transactions.executeWrite(_ -> attachments.put(text.getBytes(StandardCharsets.UTF_8), "text/plain"));
    }

    private long append(Object content) {
        return transactions.executeWrite(_ -> archive.append(EntryKind.MESSAGE, "m", NOON, content));
    }

    private static NewEntry entry(Object content) {
        return new NewEntry(EntryKind.MESSAGE, "m", NOON, content);
    }

    private String stored(String query) throws SQLException {
        try (var connection = DelegatingDataSource.unwrapDataSource(pool).getConnection()) {
            return read(connection, query);
        }
    }

    private static String read(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
