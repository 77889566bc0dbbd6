package org.crosswalk.archive;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals older entries in the background while the service already works; in a new archive there are none. */
@Singleton
@Requires(notEnv = {"command", "test"})
class SealingAtStart implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SealingAtStart.class);

    private final ArchiveSealing sealing;

    SealingAtStart(ArchiveSealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        Thread.ofVirtual().name("sealing").start(this::seal);
    }

    private void seal() {
        try {
            long sealed = sealing.sealAll();
            if (sealed > 0) {
                LOG.info("{} older entries of the archive were sealed", sealed);
            }
        } catch (RuntimeException e) {
            // they can be read as they are, and the next start tries again
            LOG.warn("Older entries were not sealed: {}", e.getClass().getName());
        }
    }
}
