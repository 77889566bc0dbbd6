package org.crosswalk.social.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the caretaker look around every few minutes, so that a leaver's accounts are soon somebody else's. */
@Singleton
@Requires(notEnv = "command")
class CaretakerWorker {
    private static final Logger LOG = LoggerFactory.getLogger(CaretakerWorker.class);

    private final Caretaker caretaker;
    private final Clock clock;

    CaretakerWorker(Caretaker caretaker, Clock clock) {
        this.caretaker = caretaker;
        this.clock = clock;
    }

    @Scheduled(
            initialDelay = "${crosswalk.social.caretaker.delay:1m}",
            fixedDelay = "${crosswalk.social.caretaker.every:5m}")
    void work() {
        try {
            caretaker.look(ZonedDateTime.now(clock));
        } catch (RuntimeException e) {
            LOG.error("The accounts were not looked after: {}", e.getClass().getName());
        }
    }
}
