package org.crosswalk.social.publishing;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/**
 * How posts are published.
 *
 * @param poll how often to look for what is due
 * @param delays the waits after the first, second … attempt that may go well later; after the last one it has failed
 */
@ConfigurationProperties("crosswalk.social.publishing")
public record PublishingSettings(
        @Bindable(defaultValue = "2s") Duration poll,
        @Bindable(defaultValue = "1m,5m,15m,1h,3h,6h") List<Duration> delays) {
    public PublishingSettings {
        if (!poll.isPositive()) {
            throw new IllegalArgumentException("crosswalk.social.publishing.poll must be positive");
        }
    }
}
