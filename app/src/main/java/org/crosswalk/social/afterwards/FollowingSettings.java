package org.crosswalk.social.afterwards;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How published posts are followed.
 *
 * @param every how often an account is looked at
 * @param span how long after its publication a post is followed
 * @param hiding how long a comment that a moderator hides is asked for again where the network did not do it
 */
@ConfigurationProperties("crosswalk.social.following")
public record FollowingSettings(
        @Bindable(defaultValue = "5m") Duration every,
        @Bindable(defaultValue = "180d") Duration span,
        @Bindable(defaultValue = "1d") Duration hiding) {}
