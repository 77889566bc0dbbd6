package org.crosswalk.archive.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.ArchiveEntry;
import org.crosswalk.archive.Follower;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Counted archive = new Counted();

    @Test
    void nextMailsWaitUntilThoseBeforeAreFound() {
        Index index = new Index(true);
        Pace pace = pace(index, Duration.ofHours(1));
        archive.newest = 500;
        pace.archived();

        pace.keep();
        pace.keep();

        assertThat(index.waitedFor).containsExactly(500L);
    }

    @Test
    void whatIsFoundAlreadyHoldsNobodyUp() {
        Index index = new Index(true);
        Pace pace = pace(index, Duration.ofHours(1));
        archive.newest = 500;
        pace.archived();
        index.upTo = 500;

        pace.keep();

        assertThat(index.waitedFor).isEmpty();
    }

    @Test
    void indexThatStandsStillIsWaitedForOnce() {
        Index index = new Index(false);
        Pace pace = pace(index, Duration.ofMillis(20));
        archive.newest = 500;
        pace.archived();
        pace.keep();
        int waits = index.waitedFor.size();

        pace.keep();
        pace.keep();

        assertThat(index.waitedFor).hasSize(waits);
    }

    private Pace pace(Index index, Duration patience) {
        return new Pace(archive, provider(index), Duration.ZERO, patience);
    }

    private static BeanProvider<Follower> provider(Follower follower) {
        return () -> follower;
    }

    /** Finds what it is waited for, or nothing ever. */
    private static final class Index implements Follower {
        private final boolean isFollowing;
        private final List<Long> waitedFor = new ArrayList<>();
        private long upTo;

        Index(boolean isFollowing) {
            this.isFollowing = isFollowing;
        }

        @Override
        public long upTo() {
            return upTo;
        }

        @Override
        public void await(long number, Duration atMost) {
            waitedFor.add(number);
            upTo = isFollowing ? number : upTo;
        }
    }

    private static final class Counted implements ArchiveEntries {
        private long newest;

        @Override
        public long newest() {
            return newest;
        }

        @Override
        public List<ArchiveEntry> after(long number, int limit) {
            return List.of();
        }

        @Override
        public List<ArchiveEntry> about(String about) {
            return List.of();
        }

        @Override
        public Optional<ArchiveEntry> find(long number) {
            return Optional.empty();
        }
    }
}
