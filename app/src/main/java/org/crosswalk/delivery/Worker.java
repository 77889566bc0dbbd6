package org.crosswalk.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leases a few deliveries, makes them one by one and writes each down before the next. So a kill can leave at most one
 * delivery of each worker made but not written down.
 */
final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration BREATH = Duration.ofMillis(200);

    /** What one worker failed to take, others have passed over: nobody else may come for it before the next poll. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final String name;
    private final Carrier carrier;
    private final DeliveryQueue queue;
    private final Logbook logbook;
    private final DeliverySettings settings;
    private final Clock clock;
    private final Bell bell;
    private final SecondLook look;
    private volatile boolean stopping;

    Worker(
            String name,
            Carrier carrier,
            DeliveryQueue queue,
            Logbook logbook,
            DeliverySettings settings,
            Clock clock,
            Bell bell,
            SecondLook look) {
        this.name = name;
        this.carrier = carrier;
        this.queue = queue;
        this.logbook = logbook;
        this.settings = settings;
        this.clock = clock;
        this.bell = bell;
        this.look = look;
    }

    /** Lets the delivery at hand end and be written down, then no other begins. */
    void stop() {
        stopping = true;
        bell.ring();
    }

    @Override
    public void run() {
        boolean rung = false;
        while (!stopping) {
            // what it was rung for may just have been locked by somebody who passed over it, so it looks twice
            Duration rest = rung ? shorter(MOMENT, settings.poll()) : settings.poll();
            try {
                workWhileThereIsWork();
            } catch (RuntimeException e) {
                LOG.error("A delivery worker will go on in a moment", e);
                rest = shorter(MOMENT, rest);
            }
            if (!stopping) {
                rung = bell.listen(rest);
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void workWhileThereIsWork() {
        try (Carrier.Trip trip = carrier.setOut()) {
            boolean more = true;
            while (more && !stopping) {
                more = workedOn(trip);
            }
        }
    }

    private boolean workedOn(Carrier.Trip trip) {
        Instant now = clock.instant();
        Instant leaseEnds = now.plus(carrier.longest().multipliedBy(2));
        List<Consignment> claimed = queue.claim(carrier.channel(), name, settings.batch(), now, leaseEnds);
        try {
            claimed.stream()
                    .takeWhile(_ -> !stopping && canStillCarry(leaseEnds))
                    .forEach(consignment -> deliver(consignment, trip, leaseEnds));
        } finally {
            if (!claimed.isEmpty()) {
                queue.giveBack(carrier.channel(), name, clock.instant());
            }
        }
        return !claimed.isEmpty();
    }

    private boolean canStillCarry(Instant leaseEnds) {
        return clock.instant().plus(carrier.longest()).isBefore(leaseEnds);
    }

    private void deliver(Consignment consignment, Carrier.Trip trip, Instant leaseEnds) {
        Outcome outcome = carried(consignment, trip);
        writeDown(new Attempt(consignment, name, outcome, clock.instant()), leaseEnds);
    }

    private Outcome carried(Consignment consignment, Carrier.Trip trip) {
        try {
            return against(consignment).<Outcome>map(Outcome.Refused::new).orElseGet(() -> trip.carry(consignment));
        } catch (RuntimeException e) {
            LOG.error("Delivery {} could not be tried", consignment.id(), e);
            return new Outcome.TryAgain("The service could not hand it over; its log says why");
        }
    }

    /** The first attempt follows its decision at once; every later one is decided again. */
    private Optional<String> against(Consignment consignment) {
        return consignment.attempts() == 0 ? Optional.empty() : look.against(consignment, clock.instant());
    }

    /** What was sent cannot be unsent, so a database that stumbles is asked again for as long as the lease lasts. */
    private void writeDown(Attempt attempt, Instant leaseEnds) {
        while (true) {
            try {
                logbook.write(attempt);
                return;
            } catch (RuntimeException e) {
                if (clock.instant().isAfter(leaseEnds)) {
                    throw e;
                }
                LOG.warn(
                        "Delivery {} could not be written down yet",
                        attempt.consignment().id(),
                        e);
                var _ = bell.listen(BREATH);
            }
        }
    }
}
