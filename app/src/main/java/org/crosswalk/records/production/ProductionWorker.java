package org.crosswalk.records.production;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks every few seconds whether a volume is to be made. Commands have no workers. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.production.enabled", notEquals = StringUtils.FALSE)
class ProductionWorker {
    private final ProductionJob job;

    ProductionWorker(ProductionJob job) {
        this.job = job;
    }

    @Scheduled(fixedDelay = "${crosswalk.production.every:2s}")
    void work() {
        while (job.makeNext()) {
            // one after the other, so that a volume never waits for the next look
        }
    }
}
