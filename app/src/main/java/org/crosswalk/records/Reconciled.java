package org.crosswalk.records;

/**
 * What comparing the index with the archive said.
 *
 * @param upTo the entry up to which both were compared
 * @param archived how many entries the archive has up to there
 * @param indexed how many of them can be searched
 * @param digestsAgree whether what can be searched was made from just those contents
 */
public record Reconciled(long upTo, long archived, long indexed, boolean digestsAgree) {
    public boolean isWhole() {
        return archived == indexed && digestsAgree;
    }
}
