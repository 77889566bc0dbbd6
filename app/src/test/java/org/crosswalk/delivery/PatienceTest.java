package org.crosswalk.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final List<Duration> delays = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));
    private final Patience patience = new Patience(delays, new Random(7));

    @Test
    void waitGrowsWithEveryTemporaryFailure() {
        for (int before = 0; before < delays.size(); before++) {
            assertThat(waitAfter(before))
                    .isBetween(
                            delays.get(before),
                            delays.get(before).multipliedBy(6).dividedBy(5));
        }
    }

    @Test
    void givesUpAfterTheLastWait() {
        assertThat(after(2, new Outcome.TryAgain("busy"))).isInstanceOf(Settlement.Failed.class);
    }

    @Test
    void refusalIsFinal() {
        assertThat(after(0, new Outcome.Refused("no such mailbox"))).isInstanceOf(Settlement.Failed.class);
    }

    private Duration waitAfter(int before) {
        Settlement.Again again = (Settlement.Again) after(before, new Outcome.TryAgain("busy"));
        return Duration.between(Cast.NOON, again.at());
    }

    private Settlement after(int before, Outcome outcome) {
        Consignment consignment = new Consignment(1, Cast.letter(), Cast.mailTo(Cast.ANA), Cast.NOON, before);
        return patience.after(new Attempt(consignment, "w1", outcome, Cast.NOON));
    }
}
