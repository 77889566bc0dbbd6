package org.crosswalk.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class MariaDbArchiveTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    @Inject
    Archive archive;

    @Inject
    ArchiveEntries entries;

    @Inject
    TransactionOperations<Connection> transactions;

    @Serdeable
    record Note(String text, List<String> copied, @Nullable String channel, Instant at, double weight) {}

    @Test
    void entryIsKeptAsCanonicalJsonWithItsDigest() {
        long number = append("about-json", "Zoë’s “note”\n");

        ArchiveEntry entry = entries.find(number).orElseThrow();
        assertThat(entry.content())
                .isEqualTo("{\"at\":\"2026-03-02T12:00:00.123456Z\",\"channel\":null,\"copied\":[],"
                        + "\"text\":\"Zoë’s “note”\\n\",\"weight\":1}");
        assertThat(entry.digest()).isEqualTo("3adfd7250816a32cbd2a7f7ed545ff7e33859b0fae462c7c30729aa77b5bc8e3");
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(entry.kind()).isEqualTo(EntryKind.MESSAGE);
    }

    @Test
    void nothingIsAppendedOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> archive.append(EntryKind.MESSAGE, "m", NOON, note("alone")));
    }

    @Test
    void entryFallsWithItsTransactionAndLeavesNoGap() {
        long before = entries.newest();

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    archive.append(EntryKind.MESSAGE, "m", NOON, note("lost"));
                    throw new IllegalArgumentException("the caller thinks again");
                }))
                .hasMessage("the caller thinks again");

        assertThat(entries.newest()).isEqualTo(before);
        assertThat(append("m", "kept")).isEqualTo(before + 1);
    }

    @Test
    void contentThatCannotBeSerialisedIsRefused() {
        long before = entries.newest();

        assertThatThrownBy(() -> transactions.executeWrite(
                        status -> archive.append(EntryKind.MESSAGE, "m", NOON, new Object() {})))
                .isInstanceOf(RuntimeException.class);

        assertThat(entries.newest()).isEqualTo(before);
    }

    @Test
    void entriesAboutOneThingComeInOrder() {
        long first = append("the thing", "one");
        append("The Thing", "another, since identifiers are exact");
        long second = append("the thing", "two");

        assertThat(entries.about("the thing")).extracting(ArchiveEntry::number).containsExactly(first, second);
    }

    @Test
    void numbersHaveNoGapsAndFollowTheOrderOfCommits() throws Exception {
        long before = entries.newest();
        List<Long> committed = new ArrayList<>();
        Callable<Void> writer = () -> {
            for (int i = 0; i < 50; i++) {
                transactions.executeWrite(status -> {
                    long number = archive.append(EntryKind.DELIVERY, "concurrent", NOON, note("n"));
                    synchronized (committed) {
                        committed.add(number);
                    }
                    return number;
                });
            }
            return null;
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(java.util.Collections.nCopies(8, writer))) {
                done.get();
            }
        }

        // a number is noted while its lock is still held, so the list is in the order of commits
        List<Long> expected =
                LongStream.rangeClosed(before + 1, before + 400).boxed().toList();
        assertThat(committed).isEqualTo(expected);
        assertThat(entries.after(before, 1000)).extracting(ArchiveEntry::number).isEqualTo(expected);
    }

    private long append(String about, String text) {
        return transactions.executeWrite(status -> archive.append(EntryKind.MESSAGE, about, NOON, note(text)));
    }

    private static Note note(String text) {
        return new Note(text, List.of(), null, NOON, 1.0);
    }
}
