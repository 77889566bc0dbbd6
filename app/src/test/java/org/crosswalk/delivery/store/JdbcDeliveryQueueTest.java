package org.crosswalk.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosswalk.delivery.Cast.ANA;
import static org.crosswalk.delivery.Cast.BEN;
import static org.crosswalk.delivery.Cast.NOON;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crosswalk.common.Channel;
import org.crosswalk.common.PersonId;
import org.crosswalk.delivery.Attempt;
import org.crosswalk.delivery.Cast;
import org.crosswalk.delivery.Consignment;
import org.crosswalk.delivery.Deliveries;
import org.crosswalk.delivery.DeliveryQueue;
import org.crosswalk.delivery.DeliveryStatus;
import org.crosswalk.delivery.DeliveryStatus.State;
import org.crosswalk.delivery.Letter;
import org.crosswalk.delivery.Outbox;
import org.crosswalk.delivery.Outcome;
import org.crosswalk.delivery.Parcel;
import org.crosswalk.delivery.Settlement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "crosswalk.delivery.enabled", value = "false")
class JdbcDeliveryQueueTest {
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(10));

    @Inject
    DeliveryQueue queue;

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    JdbcOperations jdbc;

    @Inject
    TransactionOperations<Connection> transactions;

    private final Letter letter = Cast.letter();

    @BeforeEach
    void emptyTheQueue() {
        Instant end = Instant.parse("2100-01-01T00:00:00Z");
        for (Channel channel : Channel.values()) {
            queue.claim(channel, "nobody", 10_000, Instant.parse("2099-01-01T00:00:00Z"), end);
        }
    }

    @Test
    void nothingIsQueuedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.enqueue(letter, List.of(Cast.mailTo(ANA)), NOON))
                .isInstanceOf(RuntimeException.class);
        assertThat(deliveries.of(letter.message())).isEmpty();
    }

    @Test
    void nothingIsQueuedByATransactionThatFails() {
        assertThatThrownBy(() -> transactions.executeWrite(_ -> {
                    outbox.enqueue(letter, List.of(Cast.mailTo(ANA)), NOON);
                    throw new IllegalStateException("no principal known");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(deliveries.of(letter.message())).isEmpty();
    }

    @Test
    void oneParcelTwiceIsRefused() {
        assertThatThrownBy(() -> enqueue(Cast.mailTo(ANA), Cast.mailTo(ANA))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void letterComesOutAsItWentIn() {
        enqueue(Cast.mailTo(ANA));
        assertThat(claim("w1", NOON))
                .singleElement()
                .satisfies(consignment -> assertThat(consignment.letter()).isEqualTo(letter))
                .satisfies(consignment -> assertThat(consignment.parcel()).isEqualTo(Cast.mailTo(ANA)))
                .satisfies(consignment -> assertThat(consignment.writtenAt()).isEqualTo(NOON));
    }

    @Test
    void whatOneWorkerHoldsNoOtherGets() {
        enqueue(Cast.mailTo(ANA), Cast.mailTo(BEN));
        assertThat(claim("w1", NOON)).hasSize(2);
        assertThat(claim("w2", NOON)).isEmpty();
    }

    @Test
    void workersAtOnceNeverShareADelivery() {
        enqueue(IntStream.range(0, 400)
                .mapToObj(i -> Cast.mailTo(new PersonId("student-" + i)))
                .toArray(Parcel[]::new));
        List<Long> claimed = IntStream.range(0, 80)
                .parallel()
                .boxed()
                .flatMap(turn -> queue.claim(Channel.EMAIL, "w" + turn, 5, NOON, LATER).stream())
                .map(Consignment::id)
                .toList();
        assertThat(claimed).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void leaseOfADeadWorkerEnds() {
        enqueue(Cast.mailTo(ANA));
        claim("other-node/EMAIL-1", NOON);
        assertThat(claim("w2", LATER.minusSeconds(1))).isEmpty();
        assertThat(claim("w2", LATER)).hasSize(1);
    }

    @Test
    void restartedNodeTakesBackItsOwnLeasesOnly() {
        enqueue(Cast.mailTo(ANA));
        claim("node-a/EMAIL-1", NOON);
        queue.reclaim(Channel.EMAIL, "node-b", NOON);
        assertThat(claim("node-b/EMAIL-1", NOON)).isEmpty();
        queue.reclaim(Channel.EMAIL, "node-a", NOON);
        assertThat(claim("node-a/EMAIL-1", NOON)).hasSize(1);
    }

    @Test
    void channelsDoNotWaitForEachOther() {
        enqueue(Cast.mailTo(ANA), Cast.inboxOf(ANA));
        assertThat(queue.claim(Channel.INBOX, "w1", 10, NOON, LATER))
                .extracting(Consignment::parcel)
                .containsExactly(Cast.inboxOf(ANA));
    }

    @Test
    void stateFollowsTheAttempts() {
        enqueue(Cast.mailTo(ANA));
        assertThat(status()).isEqualTo(new DeliveryStatus(Cast.mailTo(ANA), State.WAITING, 0, null, null));

        settle(claim("w1", NOON).getFirst(), new Outcome.TryAgain("later"), new Settlement.Again(LATER), NOON);
        assertThat(status()).isEqualTo(new DeliveryStatus(Cast.mailTo(ANA), State.RETRYING, 1, NOON, "later"));
        assertThat(claim("w1", NOON)).isEmpty();

        settle(claim("w1", LATER).getFirst(), new Outcome.Delivered("taken"), new Settlement.Delivered(), LATER);
        assertThat(status()).isEqualTo(new DeliveryStatus(Cast.mailTo(ANA), State.DELIVERED, 2, LATER, "taken"));
    }

    @Test
    void failureOfAWorkerThatLostItsLeaseChangesNothing() {
        enqueue(Cast.mailTo(ANA));
        Consignment late = claim("w1", NOON).getFirst();
        claim("w2", LATER);
        settle(late, new Outcome.Refused("no"), new Settlement.Failed(), LATER);
        assertThat(status().state()).isEqualTo(State.WAITING);
    }

    @Test
    void claimReadsAnIndexInOrderAndSortsNothing() {
        enqueue(IntStream.range(0, 300)
                .mapToObj(i -> Cast.mailTo(new PersonId("student-" + i)))
                .toArray(Parcel[]::new));
        assertThat(explain())
                .anySatisfy(line -> assertThat(line).contains("due"))
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("filesort"));
    }

    private List<String> explain() {
        return transactions.executeRead(_ -> jdbc.prepareStatement(
                "EXPLAIN " + JdbcDeliveryQueue.DUE,
                query -> Rows.list(
                        Rows.bound(query, "EMAIL", Utc.of(NOON), 20),
                        row -> row.getString("key") + " " + row.getString("Extra"))));
    }

    private void enqueue(Parcel... parcels) {
        transactions.executeWrite(_ -> {
            outbox.enqueue(letter, Stream.of(parcels).toList(), NOON);
            return letter;
        });
    }

    private List<Consignment> claim(String worker, Instant now) {
        return queue.claim(Channel.EMAIL, worker, 1000, now, now.plus(Duration.ofMinutes(10)));
    }

    private void settle(Consignment consignment, Outcome outcome, Settlement settlement, Instant at) {
        transactions.executeWrite(_ -> {
            queue.settle(new Attempt(consignment, "w1", outcome, at), settlement);
            return consignment;
        });
    }

    private DeliveryStatus status() {
        return deliveries.of(letter.message()).getFirst();
    }
}
