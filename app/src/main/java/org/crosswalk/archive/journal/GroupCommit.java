package org.crosswalk.archive.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Archives what several connections bring at the same time in one transaction: whoever comes first takes along all who wait. */
final class GroupCommit {
    private static final int MOST = 500;

    private final Journal journal;
    private final Pace pace;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);

    GroupCommit(Journal journal, Pace pace, Clock clock) {
        this.journal = journal;
        this.pace = pace;
        this.clock = clock;
    }

    private static final class Waiting {
        private final Journal.Read mail;
        private boolean done;
        private @Nullable RuntimeException failure;

        Waiting(Journal.Read mail) {
            this.mail = mail;
        }
    }

    /** When this returns, the mail is durable; when it throws, it may not be. */
    void take(Journal.Read mail) {
        Waiting mine = new Waiting(mail);
        queue.add(mine);
        turn.lock();
        try {
            while (!mine.done) {
                commitNext();
            }
        } finally {
            turn.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    private void commitNext() {
        pace.keep();
        List<Waiting> group = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = next(group)) {
            group.add(next);
        }
        try {
            journal.take(group.stream().map(waiting -> waiting.mail).toList(), clock.instant());
        } catch (RuntimeException e) {
            oneByOne(group, e);
        }
        group.forEach(waiting -> waiting.done = true);
        pace.archived();
    }

    private @Nullable Waiting next(List<Waiting> group) {
        return group.size() < MOST ? queue.poll() : null;
    }

    /** One that cannot be archived must not take the others down with it. */
    private void oneByOne(List<Waiting> group, RuntimeException failure) {
        if (group.size() == 1) {
            group.getFirst().failure = failure;
            return;
        }
        for (Waiting waiting : group) {
            try {
                journal.take(List.of(waiting.mail), clock.instant());
            } catch (RuntimeException e) {
                waiting.failure = e;
            }
        }
    }
}
