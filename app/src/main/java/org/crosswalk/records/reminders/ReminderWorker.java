package org.crosswalk.records.reminders;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few minutes whom to remind; each reminder's row sees to it that one node sends it, once. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.reminders.enabled", notEquals = StringUtils.FALSE)
class ReminderWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderWorker.class);

    private final Reminding reminding;
    private final Clock clock;

    ReminderWorker(Reminding reminding, Clock clock) {
        this.reminding = reminding;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "20s", fixedDelay = "${crosswalk.reminders.every:10m}")
    void work() {
        try {
            reminding.look(ZonedDateTime.now(clock));
        } catch (RuntimeException e) {
            LOG.error("Nobody was reminded: {}", e.getClass().getName());
        }
    }
}
