package org.crosswalk.archive.journal;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.crosswalk.archive.ArchiveEntries;
import org.crosswalk.archive.Follower;
import org.jspecify.annotations.Nullable;

/**
 * Takes mail no faster than it is found: who sends it can wait, who looks for it should not have to for more than two seconds. An index
 * that stands still holds nobody up.
 */
@Singleton
class Pace {
    private static final Duration BEHIND = Duration.ofMillis(1200);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ArchiveEntries entries;
    private final BeanProvider<Follower> followers;
    private final Duration behind;
    private final Duration patience;
    private final Deque<Archived> unseen = new ArrayDeque<>();
    private long stoodStillAt = -1;

    @Inject
    Pace(ArchiveEntries entries, BeanProvider<Follower> followers) {
        this(entries, followers, BEHIND, PATIENCE);
    }

    /**
     * @param behind how long what was archived need not be found
     * @param patience how long a commit waits at most
     */
    Pace(ArchiveEntries entries, BeanProvider<Follower> followers, Duration behind, Duration patience) {
        this.entries = entries;
        this.followers = followers;
        this.behind = behind;
        this.patience = patience;
    }

    private record Archived(long number, long at) {}

    /** To be told after each commit. */
    synchronized void archived() {
        if (followers.isPresent()) {
            unseen.add(new Archived(entries.newest(), System.nanoTime()));
        }
    }

    /** To be asked before each commit: waits a moment while what was archived is not found yet. */
    synchronized void keep() {
        followers.ifPresent(this::keep);
    }

    private void keep(Follower follower) {
        long begun = System.nanoTime();
        long upTo = follower.upTo();
        for (Archived late = late(follower); late != null; late = late(follower)) {
            Duration left = patience.minusNanos(System.nanoTime() - begun);
            if (left.isNegative() || follower.upTo() == stoodStillAt) {
                stoodStillAt = follower.upTo() == upTo ? upTo : -1;
                return;
            }
            follower.await(late.number(), left);
        }
    }

    /** The first that is not found and should be. */
    private @Nullable Archived late(Follower follower) {
        while (!unseen.isEmpty() && unseen.element().number() <= follower.upTo()) {
            unseen.remove();
        }
        Archived first = unseen.peek();
        return first != null && System.nanoTime() - first.at() >= behind.toNanos() ? first : null;
    }
}
