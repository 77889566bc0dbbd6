package org.crosswalk.contacts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long things last.
 *
 * @param invite the link in a letter
 * @param code a one-time code
 * @param address a verified address, before it has to be verified again
 * @param pause between one asking for codes and the next
 * @param codesADay how often a guardian may ask for codes in 24 hours
 */
@ConfigurationProperties("crosswalk.contacts")
public record ContactSettings(
        @Bindable(defaultValue = "14d") Duration invite,
        @Bindable(defaultValue = "15m") Duration code,
        @Bindable(defaultValue = "365d") Duration address,
        @Bindable(defaultValue = "1m") Duration pause,
        @Bindable(defaultValue = "5") int codesADay) {
    /** How often a pair of codes may be entered. */
    static final int TRIES = 5;
}
