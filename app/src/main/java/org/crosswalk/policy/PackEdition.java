package org.crosswalk.policy;

import java.time.LocalDate;

/** Which pack decided, and in which edition; old decisions keep theirs. */
public record PackEdition(String pack, LocalDate since) {
    @Override
    public String toString() {
        return pack + " " + since;
    }
}
