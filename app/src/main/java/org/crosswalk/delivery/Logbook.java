package org.crosswalk.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import org.crosswalk.archive.Archive;
import org.crosswalk.archive.EntryKind;

/** Writes down each attempt as soon as it was made: queue, attempt and archive together or not at all. */
@Singleton
class Logbook {
    private final DeliveryQueue queue;
    private final Archive archive;
    private final DeliverySettings settings;

    Logbook(DeliveryQueue queue, Archive archive, DeliverySettings settings) {
        this.queue = queue;
        this.archive = archive;
        this.settings = settings;
    }

    @Transactional
    void write(Attempt attempt) {
        queue.settle(attempt, new Patience(settings.delays(), ThreadLocalRandom.current()).after(attempt));
        // last, since the archive's next number is everybody's bottleneck until the commit
        archive.append(EntryKind.DELIVERY, about(attempt), attempt.at(), ArchivedAttempt.of(attempt));
    }

    private static String about(Attempt attempt) {
        return attempt.consignment().letter().message().value();
    }
}
