package org.crosswalk.records.sealed;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.access.Charge;
import org.crosswalk.access.Duty;

/** The two keys that a look at what is sealed needs, and who holds them. */
public enum Key {
    /** The leave of the central office (WES-12), which the Superintendent gives (WES-13). */
    SUPERINTENDENT(Duty.SUPERINTENDENT),
    /** The Director of Technology, who opens the files (WES-13). */
    TECHNOLOGY(Duty.TECHNOLOGY_DIRECTOR);

    private final Duty holder;

    Key(Duty holder) {
        this.holder = holder;
    }

    /** The key that somebody with these charges holds. */
    public static Optional<Key> of(Set<Charge> charges) {
        return Arrays.stream(values())
                .filter(key -> charges.stream().anyMatch(charge -> charge.duty() == key.holder))
                .findFirst();
    }
}
