package org.crosswalk.moderation.verdict;

import java.util.Locale;

/** How grave a finding is if it is true. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH;

    /** The name used in rules and the API: {@code medium}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
