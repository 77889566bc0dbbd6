package org.crosswalk.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes workers that wait for work. */
final class Bell {
    private final Semaphore strokes = new Semaphore(0);
    private final int listeners;

    Bell(int listeners) {
        this.listeners = listeners;
    }

    void ring() {
        strokes.release(Math.max(0, listeners - strokes.availablePermits()));
    }

    /** Returns when the bell rings, or after {@code longest}; true where it rang. */
    boolean listen(Duration longest) {
        try {
            return strokes.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
