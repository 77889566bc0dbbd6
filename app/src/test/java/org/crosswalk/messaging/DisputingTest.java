package org.crosswalk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosswalk.Tidewater.DANA;
import static org.crosswalk.Tidewater.NOON;
import static org.crosswalk.Tidewater.RUTH;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.messaging.Disputing.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "test.tidewater", value = "true")
@Property(name = "test.full-archive", value = "true")
@Property(name = "crosswalk.delivery.enabled", value = "false")
class DisputingTest {
    private static final Instant NOW = NOON.toInstant();
    private static final String NOTE = "It is a line of the play.";

    @Inject
    Disputing disputing;

    @Inject
    Disputes disputes;

    @Inject
    Disputed disputed;

    @Inject
    ArchiveEntries entries;

    @Inject
    FullArchive archive;

    private Message message;

    @BeforeEach
    void danaWroteWhatIsHeld() {
        message = disputed.held(DANA);
    }

    @Test
    void authorsWordIsKeptAndArchivedWithTheFinding() {
        Found found = message.found().getFirst();
        Dispute kept = new Dispute(message.id(), 0, found.category(), DANA, NOTE, NOW);

        assertThat(dispute(NOTE)).isEqualTo(new Answer.Kept(kept));
        assertThat(disputes.of(message.id())).containsExactly(kept);
        assertThat(archived())
                .singleElement()
                .extracting(ArchiveEntry::content)
                .asString()
                .contains(NOTE, "Dana Reyes", found.category(), found.rule(), "\"start\":" + found.start())
                .doesNotContain("loser");
    }

    @Test
    void sameWordsAgainChangeNothing() {
        Answer first = dispute(NOTE);

        assertThat(disputing.dispute(message, 0, DANA, " " + NOTE + "\r\n", NOW.plusSeconds(9)))
                .isEqualTo(first);
        assertThat(archived()).hasSize(1);
    }

    @Test
    void otherWordsAgainAreTurnedAwayAndTheFirstStay() {
        dispute(NOTE);

        assertThat(dispute("No, it is a joke.")).isInstanceOf(Answer.SaidBefore.class);
        assertThat(disputes.of(message.id())).extracting(Dispute::note).containsExactly(NOTE);
        assertThat(archived()).hasSize(1);
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Answer>> asked = Stream.of(1, 2)
                    .map(_ -> threads.submit(() -> {
                        start.await();
                        return dispute(NOTE);
                    }))
                    .toList();
            assertThat(asked.getFirst().get()).isEqualTo(asked.getLast().get());
        }
        assertThat(archived()).hasSize(1);
    }

    @Test
    void onlyTheAuthorKnowsWhatWasMeant() {
        assertThat(disputing.dispute(message, 0, RUTH, NOTE, NOW)).isEqualTo(new Answer.NotTheAuthor());
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 99, Integer.MAX_VALUE})
    void findingThatIsNotThereCannotBeDisputed(int finding) {
        assertThat(disputing.dispute(message, finding, DANA, NOTE, NOW)).isEqualTo(new Answer.NoSuchFinding());
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, Dispute.LONGEST_NOTE + 1})
    void noteIsNeededAndHasAnEnd(int length) {
        assertThat(dispute(" \r\n" + "x".repeat(length))).isEqualTo(new Answer.NoteUnfit());
        assertNothingKept();
    }

    @Test
    void lineEndsCountOnceAsInTheField() {
        String lines = "x\r\n".repeat(Dispute.LONGEST_NOTE / 2 - 1) + "xx";

        assertThat(dispute(lines)).isInstanceOf(Answer.Kept.class);
    }

    @Test
    void nothingRemainsWhereTheArchiveFails() {
        archive.fill();
        assertThatThrownBy(() -> dispute(NOTE)).hasMessageContaining("full");
        archive.empty();

        assertNothingKept();
        assertThat(dispute(NOTE)).isInstanceOf(Answer.Kept.class);
    }

    private Answer dispute(String note) {
        return disputing.dispute(message, 0, DANA, note, NOW);
    }

    private void assertNothingKept() {
        assertThat(disputes.of(message.id())).isEmpty();
        assertThat(archived()).isEmpty();
    }

    private List<ArchiveEntry> archived() {
        return entries.about(message.id().value()).stream()
                .filter(entry -> entry.kind() == EntryKind.DISPUTE)
                .toList();
    }
}
