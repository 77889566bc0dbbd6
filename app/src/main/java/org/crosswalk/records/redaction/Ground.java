package org.crosswalk.records.redaction;

/**
 * On what ground something is withheld.
 *
 * @param exemption its code
 * @param reason how it applies here
 */
public record Ground(String exemption, String reason) {
    public Ground {
        reason = reason.strip();
    }
}
