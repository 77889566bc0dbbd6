package org.crosswalk.archive.verify;

import java.util.List;

/**
 * What became of the archive.
 *
 * @param findings none where it is whole
 * @param entries how many there are
 * @param signed how many of them the newest checkpoint covers
 * @param witnessed how many of them the witness saw
 * @param disposed what was lawfully disposed of, in words
 */
public record ArchiveReport(List<Finding> findings, long entries, long signed, long witnessed, List<String> disposed) {
    public boolean isWhole() {
        return findings.isEmpty();
    }
}
