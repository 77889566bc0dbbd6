package org.crosswalk.archive;

import java.io.Serial;

/** An entry was altered, or its key was, so that nobody can read what it says. */
public final class UnreadableEntry extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableEntry(long number) {
        super("Entry " + number + " of the archive cannot be read; infra/crosswalk verify tells more");
    }
}
