package org.crosswalk.social.approval;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes the posts that nobody answered in time; they could not be approved any more even if it did not. */
@Singleton
@Requires(notEnv = "command")
class LapseWorker {
    private static final Logger LOG = LoggerFactory.getLogger(LapseWorker.class);

    private final Approval approval;
    private final Clock clock;

    LapseWorker(Approval approval, Clock clock) {
        this.approval = approval;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "${crosswalk.social.lapse.every:5m}")
    void work() {
        try {
            approval.lapse(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("No post lapsed: {}", e.getClass().getName());
        }
    }
}
