package org.crosswalk.moderation.verdict;

/** How grave a finding is if it is true. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
