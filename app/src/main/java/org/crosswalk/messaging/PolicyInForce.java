package org.crosswalk.messaging;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import org.crosswalk.policy.Policy;
import org.crosswalk.policy.packs.PackFile;

/** The district's policy pack, named in the configuration. */
@Factory
class PolicyInForce {
    @Singleton
    Policy policy(@Value("${crosswalk.pack:leicester}") String pack) {
        return new Policy(PackFile.shipped(pack));
    }
}
