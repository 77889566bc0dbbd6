package org.crosswalk.archive.seal;

import java.io.Serial;

/** Something cannot be opened: it was changed, or its key is another. */
public final class BrokenSeal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokenSeal(Throwable cause) {
        super("A seal is broken", cause);
    }

    BrokenSeal(String why) {
        super(why);
    }
}
