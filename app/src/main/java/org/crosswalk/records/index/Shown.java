package org.crosswalk.records.index;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Up to which entry everything is found, for whoever waits for it. */
final class Shown {
    private long upTo;
    private long awaited;

    synchronized void is(long number) {
        upTo = number;
        notifyAll();
    }

    synchronized long upTo() {
        return upTo;
    }

    /** Whether somebody waits for what is indexed, and not found yet. */
    synchronized boolean isAwaited(long indexed) {
        return awaited > upTo && awaited <= indexed;
    }

    synchronized void await(long number, Duration atMost) {
        awaited = Math.max(awaited, number);
        long end = System.nanoTime() + atMost.toNanos();
        try {
            for (long left = atMost.toNanos(); upTo < number && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
