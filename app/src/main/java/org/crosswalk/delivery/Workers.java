package org.crosswalk.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody who works off the queue on this node. Commands have no workers. */
@Singleton
@Requires(notEnv = "command")
@Requires(property = "crosswalk.delivery.enabled", notEquals = StringUtils.FALSE)
class Workers {
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(20);

    private final List<Carrier> carriers;
    private final DeliveryQueue queue;
    private final Logbook logbook;
    private final DeliverySettings settings;
    private final Clock clock;
    private final Node node;
    private final SecondLook look;
    private final List<Bell> bells = new ArrayList<>();
    private final List<Worker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Workers(
            List<Carrier> carriers,
            DeliveryQueue queue,
            Logbook logbook,
            DeliverySettings settings,
            Clock clock,
            Node node,
            @Nullable SecondLook look) {
        this.look = look == null ? (_, _) -> Optional.empty() : look;
        this.carriers = carriers;
        this.queue = queue;
        this.logbook = logbook;
        this.settings = settings;
        this.clock = clock;
        this.node = node;
    }

    @EventListener
    synchronized void begin(StartupEvent started) {
        carriers.forEach(this::begin);
    }

    private void begin(Carrier carrier) {
        queue.reclaim(carrier.channel(), node.name(), clock.instant());
        Bell bell = new Bell(settings.workers());
        bells.add(bell);
        for (int number = 1; number <= settings.workers(); number++) {
            String name = node.name() + "/" + carrier.channel() + "-" + number;
            Worker worker = new Worker(name, carrier, queue, logbook, settings, clock, bell, look);
            workers.add(worker);
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("delivery-" + carrier.channel() + "-" + number)
                    .start(worker));
        }
    }

    /** After the commit, not before: a worker that comes too early finds nothing. */
    @TransactionalEventListener
    synchronized void wake(LettersWaiting waiting) {
        bells.forEach(Bell::ring);
    }

    @PreDestroy
    synchronized void end() throws InterruptedException {
        workers.forEach(Worker::stop);
        for (Thread thread : threads) {
            thread.join(LAST_DELIVERY);
        }
    }
}
