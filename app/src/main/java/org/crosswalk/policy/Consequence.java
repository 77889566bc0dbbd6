package org.crosswalk.policy;

import java.util.Locale;

/** To what a finding of the scan leads, from the mildest to the strictest. */
public enum Consequence {
    NOTHING,
    NOTE,
    WARN,
    HOLD,
    REFUSE;

    /** The name used in packs: {@code hold}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
