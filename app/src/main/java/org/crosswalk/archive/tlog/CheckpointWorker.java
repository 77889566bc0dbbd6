package org.crosswalk.archive.tlog;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs a checkpoint at the start, and then as often as is promised wherever something was archived. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.tlog.enabled", notEquals = StringUtils.FALSE)
class CheckpointWorker {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointWorker.class);

    private final TransparencyLog log;
    private final Clock clock;

    CheckpointWorker(TransparencyLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${crosswalk.tlog.every:30s}")
    void work() {
        try {
            log.checkpoint(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("No checkpoint was signed: {}", e.getMessage(), e);
        }
    }
}
