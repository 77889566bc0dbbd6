package org.crosswalk.access;

import java.time.Duration;

/** How long the next try waits after so many failures: nothing at first, then twice as long each time. */
public enum SignInDelay {
    ACCOUNT(4),
    /** A school's many people may share one address, so it has more patience. */
    ADDRESS(60);

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final int free;

    SignInDelay(int free) {
        this.free = free;
    }

    public Duration after(int failures) {
        int doublings = Math.min(failures - free, 12);
        Duration delay = doublings < 0 ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    /** The name it is counted under; hashed, since people type passwords and addresses into the wrong field. */
    public String key(String counted) {
        return Secret.sha256(name() + ":" + counted);
    }
}
