package org.crosswalk.gates.incidents;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few minutes which incident waits too long. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.reminders.enabled", notEquals = StringUtils.FALSE)
class IncidentWorker {
    private static final Logger LOG = LoggerFactory.getLogger(IncidentWorker.class);

    private final IncidentReminding reminding;
    private final Clock clock;

    IncidentWorker(IncidentReminding reminding, Clock clock) {
        this.reminding = reminding;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "25s", fixedDelay = "${crosswalk.reminders.every:10m}")
    void work() {
        try {
            reminding.look(ZonedDateTime.now(clock));
        } catch (RuntimeException e) {
            LOG.error("No lead of an incident was reminded: {}", e.getClass().getName());
        }
    }
}
