package org.crosswalk.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the service; domains get the time as an argument. Its zone is the district's, which says what day it is. */
@Factory
class Time {
    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock(@Value("${crosswalk.zone:America/New_York}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }
}
