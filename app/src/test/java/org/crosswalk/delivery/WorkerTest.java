package org.crosswalk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.crosswalk.common.Channel;
import org.junit.jupiter.api.Test;

class WorkerTest {
    /** So long that whoever waits for the next poll is not seen again in a test. */
    private static final DeliverySettings HOURLY = new DeliverySettings(1, 20, Duration.ofHours(1), List.of());

    @Test
    void whatADatabaseThatStumblesDidNotGiveIsAskedForAgainInAMoment() throws InterruptedException {
        StumblingQueue queue = new StumblingQueue();
        Logbook logbook = new Logbook(queue, (_, _, _, _) -> 1, HOURLY);
        Worker worker = new Worker(
                "node/EMAIL-1",
                new Nobody(),
                queue,
                logbook,
                HOURLY,
                Clock.systemUTC(),
                new Bell(1),
                (_, _) -> java.util.Optional.empty());
        Thread thread = Thread.ofPlatform().daemon().start(worker);
        Eventually.holds(() -> queue.claims.get() == 2);
        worker.stop();
        thread.join();
        assertThat(queue.claims).hasValue(2);
    }

    @Test
    void laterAttemptIsAskedAboutBeforeAndTheFirstIsNot() throws InterruptedException {
        List<Integer> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
        List<Outcome> written = new java.util.concurrent.CopyOnWriteArrayList<>();
        OnceQueue queue = new OnceQueue(written);
        Worker worker = new Worker(
                "node/EMAIL-1",
                new Nobody(),
                queue,
                new Logbook(queue, (_, _, _, _) -> 1, HOURLY),
                HOURLY,
                Clock.systemUTC(),
                new Bell(1),
                (consignment, _) -> {
                    asked.add(consignment.attempts());
                    return java.util.Optional.of("An order arrived");
                });
        Thread thread = Thread.ofPlatform().daemon().start(worker);
        Eventually.holds(() -> written.size() == 2);
        worker.stop();
        thread.join();
        assertThat(asked).containsExactly(3);
        assertThat(written.getLast()).isEqualTo(new Outcome.Refused("An order arrived"));
        assertThat(written.getFirst()).isNotInstanceOf(Outcome.Refused.class);
    }

    /** A first attempt and a fourth. */
    private static final class OnceQueue implements DeliveryQueue {
        private final AtomicInteger claims = new AtomicInteger();
        private final List<Outcome> written;

        private OnceQueue(List<Outcome> written) {
            this.written = written;
        }

        @Override
        public List<Consignment> claim(Channel channel, String worker, int limit, Instant now, Instant leaseEnds) {
            return claims.incrementAndGet() == 1
                    ? List.of(
                            new Consignment(1, Cast.letter(), Cast.mailTo(Cast.ANA), now, 0),
                            new Consignment(2, Cast.letter(), Cast.mailTo(Cast.BEN), now, 3))
                    : List.of();
        }

        @Override
        public void giveBack(Channel channel, String worker, Instant now) {}

        @Override
        public void reclaim(Channel channel, String node, Instant now) {}

        @Override
        public void settle(Attempt attempt, Settlement settlement) {
            written.add(attempt.outcome());
        }
    }

    /** Fails once, as when the database ends a claim because of a deadlock. */
    private static final class StumblingQueue implements DeliveryQueue {
        private final AtomicInteger claims = new AtomicInteger();

        @Override
        public List<Consignment> claim(Channel channel, String worker, int limit, Instant now, Instant leaseEnds) {
            if (claims.incrementAndGet() == 1) {
                throw new IllegalStateException("deadlock");
            }
            return List.of();
        }

        @Override
        public void giveBack(Channel channel, String worker, Instant now) {}

        @Override
        public void reclaim(Channel channel, String node, Instant now) {}

        @Override
        public void settle(Attempt attempt, Settlement settlement) {}
    }

    private record Nobody() implements Carrier {
        @Override
        public Channel channel() {
            return Channel.EMAIL;
        }

        @Override
        public Duration longest() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Trip setOut() {
            return new Trip() {
                @Override
                public Outcome carry(Consignment consignment) {
                    return new Outcome.TryAgain("nobody carries it");
                }

                @Override
                public void close() {}
            };
        }
    }
}
