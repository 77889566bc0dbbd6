package org.crosswalk.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long things last.
 *
 * @param idle after which a session ends by itself (CAM-08)
 * @param passwordLasts after which a new password is asked for (CAM-10)
 */
@ConfigurationProperties("crosswalk.access")
public record AccessSettings(
        @Bindable(defaultValue = "30m") Duration idle,
        @Bindable(defaultValue = "182d") Duration passwordLasts) {}
