package org.crosswalk.messaging;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.crosswalk.common.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whose time has come. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.departures.enabled", notEquals = StringUtils.FALSE)
class DepartureWorker {
    private static final Logger LOG = LoggerFactory.getLogger(DepartureWorker.class);
    private static final int AT_ONCE = 50;

    private final Departing departing;
    private final Clock clock;

    DepartureWorker(Departing departing, Clock clock) {
        this.departing = departing;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${crosswalk.departures.every:1s}")
    void work() {
        try {
            departing.due(clock.instant(), AT_ONCE).forEach(this::depart);
        } catch (RuntimeException e) {
            LOG.error("Waiting messages could not be looked at: {}", e.getMessage(), e);
        }
    }

    /** What cannot be decided does not leave; the others do. */
    private void depart(MessageId id) {
        try {
            departing.depart(id, departing.translated(id, ZonedDateTime.now(clock)), ZonedDateTime.now(clock));
        } catch (RuntimeException e) {
            LOG.error("Message {} could not be decided again and stays: {}", id, e.getMessage(), e);
            departing.rest(id, clock.instant());
        }
    }
}
