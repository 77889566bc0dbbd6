package org.crosswalk.messaging;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import java.time.Clock;
import java.time.LocalDate;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.Rehearsal;

/** The district's own policy of the day on which the service began; a service with a broken pack does not begin. */
@Factory
class PolicyAtStart {
    @Context
    @Requires(notEnv = "command")
    Policy policy(PolicyInForce inForce, Clock clock) {
        Policy policy = inForce.on(LocalDate.now(clock));
        Rehearsal.of(policy);
        return policy;
    }
}
