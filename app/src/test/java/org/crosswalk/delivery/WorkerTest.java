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
        Worker worker =
                new Worker("node/EMAIL-1", new Nobody(), queue, logbook, HOURLY, Clock.systemUTC(), new Bell(1), (_, _) -> java.util.Optional.empty());
        Thread thread = Thread.ofPlatform().daemon().start(worker);
        Eventually.holds(() -> queue.claims.get() == 2);
        worker.stop();
        thread.join();
        assertThat(queue.claims).hasValue(2);
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
