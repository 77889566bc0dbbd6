package org.crosswalk.social.wire;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a network will listen again: Retry-After in seconds or as a date (RFC 9110, 10.2.3), Bluesky's RateLimit-Reset in epoch
 * seconds, Mastodon's X-RateLimit-Reset as an instant.
 */
final class RateLimits {
    /** Whoever asks for more is not believed: the patience of the queue does the rest. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private RateLimits() {}

    static @Nullable Instant over(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .flatMap(value -> retryAfter(value.strip(), now))
                .or(() -> headers.firstValue("RateLimit-Reset").flatMap(RateLimits::epoch))
                .or(() -> headers.firstValue("X-RateLimit-Reset").flatMap(RateLimits::instant))
                .filter(now::isBefore)
                .map(then -> then.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : then)
                .orElse(null);
    }

    private static Optional<Instant> retryAfter(String value, Instant now) {
        return number(value).map(now::plusSeconds).or(() -> date(value));
    }

    private static Optional<Instant> epoch(String value) {
        return number(value.strip()).map(Instant::ofEpochSecond);
    }

    private static Optional<Long> number(String value) {
        return value.matches("\\d{1,10}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String value) {
        try {
            return Optional.of(Instant.parse(value.strip()));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
