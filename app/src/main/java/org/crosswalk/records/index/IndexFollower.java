package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Keeps this node's index close behind the archive. */
@Singleton
@Requires(notEnv = "command")
class IndexFollower {
    private final ArchiveIndex index;

    IndexFollower(ArchiveIndex index) {
        this.index = index;
    }

    @Scheduled(fixedDelay = "${crosswalk.index.every:100ms}")
    void follow() {
        index.keepUp();
    }
}
