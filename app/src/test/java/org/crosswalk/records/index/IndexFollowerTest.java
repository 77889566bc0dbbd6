package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.scheduling.ScheduledExecutorTaskScheduler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {
    @TempDir
    Path home;

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    @Test
    void whoHasStoppedNeverOpensTheIndexAgain() throws Exception {
        executor.setRemoveOnCancelPolicy(true);
        ArchiveIndex index = TestIndex.of(new PaperArchive(), home);
        IndexFollower follower =
                new IndexFollower(index, new ScheduledExecutorTaskScheduler(executor), Duration.ofMillis(1));
        follower.start(new StartupEvent(BeanContext.build()));
        executor.submit(() -> {}).get(10, TimeUnit.SECONDS);

        follower.stop();
        index.close();
        executor.submit(() -> {}).get(10, TimeUnit.SECONDS);

        assertThat(executor.getQueue()).isEmpty();
        TestIndex.of(new PaperArchive(), home).close();
    }
}
