package org.crosswalk;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A day on which school is in session and every season runs, for tests with the property {@code test.october}. */
@Factory
public final class October {
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @Singleton
    @Requires(property = "test.october")
    Clock clock() {
        return Clock.fixed(TODAY.atTime(15, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
