package org.crosswalk.social.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosswalk.social.network.Publication;
import org.crosswalk.social.network.PublicationId;
import org.junit.jupiter.api.Test;

class RecordKeyTest {
    private static final Instant NOON = Instant.parse("2026-10-05T16:00:00Z");

    @Test
    void keyIsATimestampIdentifier() {
        assertThat(RecordKey.of(publication(PublicationId.random(), NOON))).matches("[234567abcdefghij][2-7a-z]{12}");
    }

    @Test
    void keyIsTheSameInEveryAttempt() {
        PublicationId id = PublicationId.random();
        assertThat(RecordKey.of(publication(id, NOON))).isEqualTo(RecordKey.of(publication(id, NOON)));
    }

    /** A second has room for a milliard keys: for a district's posts it is ample, for ten thousand in one second it is not. */
    @Test
    void publicationsOfOneMomentHaveKeysOfTheirOwn() {
        List<String> keys = IntStream.range(0, 200)
                .mapToObj(_ -> RecordKey.of(publication(PublicationId.random(), NOON)))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void laterKeysSortAfterEarlierOnes() {
        for (int second = 0; second < 100; second++) {
            String key = RecordKey.of(publication(PublicationId.random(), NOON.plusSeconds(second)));
            String next = RecordKey.of(publication(PublicationId.random(), NOON.plusSeconds(second + 1)));
            assertThat(key).isLessThan(next);
        }
    }

    private static Publication publication(PublicationId id, Instant begun) {
        return new Publication(id, "text", null, List.of(), false, begun, Set.of());
    }
}
