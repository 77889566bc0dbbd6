package org.crosswalk.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/**
 * How the queue is worked off.
 *
 * @param workers how many work at once on each channel
 * @param batch how many deliveries a worker leases at a time
 * @param poll how often to look for work that nobody announced
 * @param delays the waits after the first, second … temporary failure; after the last one it has failed
 */
@ConfigurationProperties("crosswalk.delivery")
public record DeliverySettings(
        @Bindable(defaultValue = "4") int workers,
        @Bindable(defaultValue = "20") int batch,
        @Bindable(defaultValue = "2s") Duration poll,
        @Bindable(defaultValue = "1m,5m,30m,2h,6h,12h,24h") List<Duration> delays) {
    public DeliverySettings {
        if (workers < 1 || batch < 1 || !poll.isPositive()) {
            throw new IllegalArgumentException("crosswalk.delivery: workers, batch and poll must be positive");
        }
    }
}
