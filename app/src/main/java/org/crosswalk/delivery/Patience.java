package org.crosswalk.delivery;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

/** How long to wait after each temporary failure, and when to give up (RFC 5321, 4.5.4.1 asks for 4 to 5 days at most). */
record Patience(List<Duration> delays, RandomGenerator chance) {
    private static final double SPREAD = 0.2;

    Settlement after(Attempt attempt) {
        return switch (attempt.outcome()) {
            case Outcome.Delivered _ -> new Settlement.Delivered();
            case Outcome.Refused _ -> new Settlement.Failed();
            case Outcome.TryAgain _ -> again(attempt);
        };
    }

    private Settlement again(Attempt attempt) {
        return attempt.number() > delays.size()
                ? new Settlement.Failed()
                : new Settlement.Again(attempt.at().plus(spread(delays.get(attempt.number() - 1))));
    }

    /** Somewhat longer by chance, so that a thousand refused together do not come back together. */
    private Duration spread(Duration delay) {
        return delay.plusMillis((long) (delay.toMillis() * SPREAD * chance.nextDouble()));
    }
}
