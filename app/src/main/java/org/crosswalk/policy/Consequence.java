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

    /** @throws IllegalArgumentException where there is no such consequence, with a sentence saying so */
    public static Consequence of(String id) {
        for (Consequence consequence : values()) {
            if (consequence.id().equals(id)) {
                return consequence;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is none of nothing, note, warn, hold and refuse");
    }
}
