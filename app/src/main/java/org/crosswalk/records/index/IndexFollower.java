package org.crosswalk.records.index;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's index close behind the archive, until the service ends. A scheduled method would be called once more
 * after the index is closed, and open it again.
 */
@Singleton
@Requires(notEnv = "command")
class IndexFollower {
    private final ArchiveIndex index;
    private final TaskScheduler scheduler;
    private final Duration every;
    private @Nullable Future<?> following;

    IndexFollower(
            ArchiveIndex index,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            @Value("${crosswalk.index.every:100ms}") Duration every) {
        this.index = index;
        this.scheduler = scheduler;
        this.every = every;
    }

    @EventListener
    synchronized void start(StartupEvent started) {
        following = scheduler.scheduleWithFixedDelay(Duration.ZERO, every, index::keepUp);
    }

    @PreDestroy
    synchronized void stop() {
        if (following != null) {
            following.cancel(false);
        }
    }
}
