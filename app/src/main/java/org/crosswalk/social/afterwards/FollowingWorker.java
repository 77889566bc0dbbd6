package org.crosswalk.social.afterwards;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Follows what is due. Commands follow nothing. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.social.following.enabled", notEquals = StringUtils.FALSE)
class FollowingWorker {
    private final Following following;

    FollowingWorker(Following following) {
        this.following = following;
    }

    @Scheduled(fixedDelay = "${crosswalk.social.following.poll:15s}", scheduler = TaskExecutors.SCHEDULED)
    void work() {
        boolean more = true;
        while (more) {
            more = following.next();
        }
    }
}
