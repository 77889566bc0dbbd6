package org.crosswalk.social.publishing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.crosswalk.delivery.Node;
import org.crosswalk.social.LastLook;
import org.crosswalk.social.network.Networks;
import org.crosswalk.social.network.SocialNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker for each network on this node, so that a slow network holds up no other. Commands have none. */
@Singleton
@Requires(notEnv = "command")
@Requires(beans = LastLook.class)
@Requires(property = "crosswalk.social.publishing.enabled", notEquals = StringUtils.FALSE)
class PublisherWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(PublisherWorkers.class);
    private static final Duration LAST_JOB = Duration.ofSeconds(20);

    private final Networks networks;
    private final Publisher publisher;
    private final PublicationBook book;
    private final PublishingSettings settings;
    private final Node node;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    PublisherWorkers(
            Networks networks,
            Publisher publisher,
            PublicationBook book,
            PublishingSettings settings,
            Node node,
            Clock clock) {
        this.networks = networks;
        this.publisher = publisher;
        this.book = book;
        this.settings = settings;
        this.node = node;
        this.clock = clock;
    }

    @EventListener
    synchronized void begin(StartupEvent started) {
        book.reclaim(node.name(), clock.instant());
        networks.all()
                .forEach(network -> threads.add(Thread.ofPlatform()
                        .daemon()
                        .name("publish-" + network.network())
                        .start(() -> work(network))));
    }

    private void work(SocialNetwork network) {
        String name = node.name() + "/" + network.network();
        do {
            try {
                while (stopping.getCount() > 0 && publisher.work(network, name)) {}
            } catch (RuntimeException e) {
                LOG.error(
                        "Publishing on {} will go on in a moment: {}",
                        network.network(),
                        e.getClass().getName(),
                        e);
            }
        } while (!stopsWithin(settings.poll()));
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Lets the jobs at hand end and be written down. */
    @PreDestroy
    synchronized void end() throws InterruptedException {
        stopping.countDown();
        for (Thread thread : threads) {
            thread.join(LAST_JOB);
        }
    }
}
