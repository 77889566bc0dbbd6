package org.crosswalk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.EntryKind;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.DeliveryStatus.State;
import org.crosswalk.delivery.smtp.SmtpListener;
import org.crosswalk.delivery.smtp.SmtpMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkersTest implements TestPropertyProvider {
    private final SmtpListener relay = new SmtpListener();

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    ArchiveEntries archive;

    @Inject
    TransactionOperations<Connection> transactions;

    private Letter letter = Cast.letter();

    /** Workers that look by themselves only once an hour: what they do here, they were woken for. */
    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "crosswalk.smtp.host", "127.0.0.1",
                "crosswalk.smtp.port", Integer.toString(relay.port()),
                "crosswalk.delivery.poll", "1h",
                "crosswalk.delivery.delays", "1h,1h");
    }

    @BeforeEach
    void freshLetter() {
        letter = Cast.letter();
        relay.follow((_, usual) -> usual);
    }

    @AfterAll
    void close() throws Exception {
        relay.close();
    }

    @Test
    void commitWakesTheWorkersAndEverybodyGetsOneMail() {
        List<Parcel> team = IntStream.range(0, 100)
                .mapToObj(i -> Cast.mailTo(new PersonId("student-" + i)))
                .toList();
        enqueue(team);
        settled();
        assertThat(states()).hasSize(100).containsOnly(State.DELIVERED);
        assertThat(relay.mails().stream().map(SmtpMail::to).filter(to -> to.matches("student-\\d+@.*")))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAttemptIsArchived() {
        enqueue(List.of(Cast.mailTo(Cast.ANA), Cast.inboxOf(Cast.ANA)));
        settled();
        List<ArchiveEntry> entries = archive.about(letter.message().value());
        assertThat(entries).hasSize(2).allMatch(entry -> entry.kind() == EntryKind.DELIVERY);
        assertThat(entries).allMatch(entry -> entry.content().contains("\"outcome\":\"DELIVERED\""));
    }

    @Test
    void busyServerIsTriedAgainLater() {
        relay.follow((command, usual) -> command.startsWith("RCPT") ? "451 busy" : usual);
        enqueue(List.of(Cast.mailTo(Cast.ANA)));
        Eventually.holds(() -> status().attempts() == 1);
        assertThat(status().state()).isEqualTo(State.RETRYING);
        assertThat(status().detail()).isEqualTo("The mail server cannot take it at the moment (451)");
    }

    @Test
    void refusedAddressFailsAndSaysWhy() {
        relay.follow((command, usual) -> command.startsWith("RCPT") ? "550 5.1.1 no" : usual);
        enqueue(List.of(Cast.mailTo(Cast.BEN)));
        settled();
        assertThat(status().state()).isEqualTo(State.FAILED);
        assertThat(status().detail()).isEqualTo("The mail server knows no such mailbox (550 5.1.1)");
    }

    private void enqueue(List<Parcel> parcels) {
        transactions.executeWrite(_ -> {
            outbox.enqueue(letter, parcels, Instant.now());
            return parcels;
        });
    }

    private void settled() {
        Eventually.holds(() -> states().allMatch(state -> state == State.DELIVERED || state == State.FAILED));
    }

    private Stream<State> states() {
        return deliveries.of(letter.message()).stream().map(DeliveryStatus::state);
    }

    private DeliveryStatus status() {
        return deliveries.of(letter.message()).getFirst();
    }
}
