package org.crosswalk.social.wire;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How the networks are spoken with.
 *
 * @param loopback whether plain HTTP is spoken with this machine itself, as tests do; anywhere else only HTTPS is
 * @param connectTimeout how long to wait for a connection
 * @param answerTimeout how long to wait for any one whole answer
 */
@ConfigurationProperties("crosswalk.social.wire")
public record WireSettings(
        @Bindable(defaultValue = "false") boolean loopback,
        @Bindable(defaultValue = "10s") Duration connectTimeout,
        @Bindable(defaultValue = "60s") Duration answerTimeout) {}
