package org.crosswalk;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Tidewater's noon for tests in which days pass; they set it. */
@Singleton
@Primary
@Requires(property = "test.moving-noon")
public class MovingNoon extends Clock {
    private volatile Instant now = Tidewater.NOON.toInstant();

    public void set(ZonedDateTime time) {
        now = time.toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Tidewater.NOON.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
