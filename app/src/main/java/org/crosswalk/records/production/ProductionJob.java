package org.crosswalk.records.production;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the volume that waits longest. Whoever makes one has it for a few minutes and renews that as it goes on; where the service is
 * killed, another begins it anew.
 */
@Singleton
public class ProductionJob {
    private static final Logger LOG = LoggerFactory.getLogger(ProductionJob.class);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int TOLD_EVERY = 25;

    private final Productions productions;
    private final Maker maker;
    private final Clock clock;
    private final String worker = UUID.randomUUID().toString();

    ProductionJob(Productions productions, Maker maker, Clock clock) {
        this.productions = productions;
        this.maker = maker;
        this.clock = clock;
    }

    /** False where nothing waits. */
    public boolean makeNext() {
        Instant now = clock.instant();
        Optional<Production> next = productions.claim(worker, now, now.plus(LEASE));
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(Production production) {
        try {
            Maker.Made made =
                    maker.make(production, clock.getZone(), clock.instant(), done -> progress(production, done));
            productions.made(production.id(), worker, made.pages(), made.students(), clock.instant());
        } catch (LostLease e) {
            LOG.warn("Production {} is made by another node", production.id());
        } catch (CannotBeMade e) {
            LOG.warn("Production {} cannot be made: {}", production.id(), e.getMessage());
            productions.failed(production.id(), worker, e.words(), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Production {} failed: {}", production.id(), e.getClass().getName(), e);
            productions.failed(production.id(), worker, "unexpected", clock.instant());
        }
    }

    private void progress(Production production, int done) {
        Instant now = clock.instant();
        if (done % TOLD_EVERY == 0 && !productions.progress(production.id(), worker, done, now, now.plus(LEASE))) {
            throw new LostLease();
        }
    }

    private static final class LostLease extends RuntimeException {}
}
