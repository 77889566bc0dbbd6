package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.Attached;
import org.crosswalk.archive.Attachment;
import org.crosswalk.archive.Attachments;
import org.crosswalk.archive.Digest;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.archive.NewEntry;
import org.crosswalk.archive.tlog.TransparencyLog;
import org.crosswalk.archive.verify.ArchiveCheck;
import org.crosswalk.archive.verify.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class AttachmentsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    Attachments attachments;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    TransparencyLog log;

    @Inject
    ArchiveCheck check;

    @Inject
    Owner owner;

    @TempDir
    Path folder;

    @Serdeable
    record Letter(String text, List<Attached> attachments) {}

    @Test
    void contentIsKeptOnceHoweverOftenItIsPut() {
        byte[] slip = bytes("Permission slip");
        Attachment first = within(() -> attachments.put(slip, "application/pdf"));
        Attachment again = within(() -> attachments.put(slip, "application/pdf"));

        assertThat(again).isEqualTo(first).isEqualTo(new Attachment(Digest.of(slip), "application/pdf", slip.length));
        assertThat(attachments.find(first.digest())).contains(first);
        assertThat(attachments.read(first.digest())).isEqualTo(slip);
    }

    @Test
    void largeFileComesBackByteByByte() throws Exception {
        byte[] large = new byte[3 * (1 << 20) + 17];
        new Random(7).nextBytes(large);
        Path file = Files.write(folder.resolve("game.mp4"), large);
        Attachment kept = within(() -> attachments.put(file, "video/mp4"));

        assertThat(kept.size()).isEqualTo(large.length);
        try (InputStream stream = attachments.open(kept.digest())) {
            assertThat(stream.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void emptyFileIsContentToo() {
        Attachment empty = within(() -> attachments.put(new byte[0], "text/plain"));
        assertThat(attachments.read(empty.digest())).isEmpty();
    }

    @Test
    void nothingIsPutOutsideATransactionAndItFallsWithIt() {
        byte[] lost = bytes("lost");
        assertThatIllegalStateException().isThrownBy(() -> attachments.put(lost, "text/plain"));
        assertThatThrownBy(() -> within(() -> {
                    attachments.put(lost, "text/plain");
                    throw new IllegalArgumentException("the caller thinks again");
                }))
                .hasMessage("the caller thinks again");
        assertThat(attachments.find(Digest.of(lost))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> attachments.open(Digest.of(lost)));
    }

    @Test
    void entryTellsWhatItNamesAndCannotNameWhatIsNotKept() {
        Attachment slip = within(() -> attachments.put(bytes("slip"), "text/plain"));
        long one = within(() -> append(slip.as("slip.txt")));
        long two = within(() -> append(slip.as("other name.txt")));

        assertThat(attachments.namedBy(slip.digest())).containsExactly(one, two);
        long before = entries.newest();
        assertThatThrownBy(() -> within(() -> append(new Attached(Digest.of("never"), "n", "text/plain", 5))))
                .isInstanceOf(RuntimeException.class);
        assertThat(entries.newest()).isEqualTo(before);
    }

    @Test
    void manyEntriesAreAppendedAtOnceInTheirOrder() {
        Attachment slip = within(() -> attachments.put(bytes("one of many"), "text/plain"));
        long before = entries.newest();
        long first = within(() -> archive.appendAll(IntStream.range(0, 300)
                .mapToObj(i -> new NewEntry(
                        EntryKind.MAIL, "mail-" + i, NOON, new Letter("no " + i, List.of(slip.as("slip")))))
                .toList()));

        assertThat(first).isEqualTo(before + 1);
        assertThat(entries.after(before, 1000))
                .extracting(entry -> entry.about())
                .isEqualTo(IntStream.range(0, 300).mapToObj(i -> "mail-" + i).toList());
        assertThat(attachments.namedBy(slip.digest())).hasSize(300);
    }

    @Test
    void thoseWhoBringTheSameContentsAtOnceAllGetThem() throws Exception {
        List<byte[]> contents =
                IntStream.range(0, 40).mapToObj(i -> bytes("shared " + i)).toList();
        List<Callable<List<Attachment>>> writers = IntStream.range(0, 8)
                .mapToObj(writer -> (Callable<List<Attachment>>) () -> within(
                        () -> attachments.putAll(writer % 2 == 0 ? contents : contents.reversed(), "text/plain")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var put : threads.invokeAll(writers)) {
                assertThat(put.get())
                        .hasSize(40)
                        .allMatch(kept -> attachments.find(kept.digest()).isPresent());
            }
        }
    }

    @Test
    void whatWasDoneToAnAttachmentIsNamed() throws Exception {
        Attachment slip = within(() -> attachments.put(bytes("to be tampered with"), "text/plain"));
        within(() -> append(slip.as("slip")));
        log.checkpoint(NOON);
        String which = "WHERE attachment = (SELECT id FROM archive_attachment WHERE digest = '" + slip.digest() + "')";
        String named = "Attachment " + slip.digest();
        List<String> earlier = findings();

        owner.run("UPDATE archive_attachment_part SET bytes = 'forged' " + which);
        assertThat(findings()).containsAll(earlier).contains(named + ": altered (its bytes are not what was digested)");
        assertThatThrownBy(() -> attachments.read(slip.digest())).isInstanceOf(UncheckedIOException.class);

        owner.run("DELETE FROM archive_attachment WHERE digest = '" + slip.digest() + "'");
        assertThat(findings()).anyMatch(finding -> finding.startsWith(named + ": missing (entry "));
    }

    private List<String> findings() {
        return check.run().findings().stream().map(Finding::toString).toList();
    }

    private long append(Attached attached) {
        return archive.append(EntryKind.MESSAGE, "letter", NOON, new Letter("See the attachment", List.of(attached)));
    }

    private <T> T within(Supplier<T> work) {
        return transactions.executeWrite(_ -> work.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
