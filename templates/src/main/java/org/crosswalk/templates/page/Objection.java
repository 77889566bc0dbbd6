package org.crosswalk.templates.page;

/**
 * A dispute that could not be kept, shown again beside its finding.
 *
 * @param finding its index
 * @param note as it was typed
 */
public record Objection(int finding, String note, Problem problem) {
    public enum Problem {
        NOTE_MISSING,
        SAID_BEFORE
    }
}
