package org.crosswalk.records.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShownTest {
    private final Shown shown = new Shown();

    @Test
    void whatSomebodyWaitsForIsShownOnceItIsIndexed() {
        shown.await(500, Duration.ZERO);

        assertThat(shown.isAwaited(499)).isFalse();
        assertThat(shown.isAwaited(500)).isTrue();
        assertThat(shown.isAwaited(1000)).isTrue();
    }

    @Test
    void nobodyWaitsForWhatIsFound() {
        shown.await(500, Duration.ZERO);
        shown.is(500);

        assertThat(shown.isAwaited(1000)).isFalse();
    }

    @Test
    void withoutAnybodyWaitingItHasTime() {
        assertThat(shown.isAwaited(1000)).isFalse();
    }
}
