package org.crosswalk.records;

/**
 * What comparing the index with the archive said.
 *
 * @param upTo the entry up to which both were compared
 * @param archived how many entries the archive has up to there
 * @param indexed how many of them can be searched
 * @param digestsAgree whether what can be searched was made from just those contents
 * @param unreadable of how many nothing but number, kind and day can be searched, since nobody can read what they say
 */
public record Reconciled(long upTo, long archived, long indexed, boolean digestsAgree, long unreadable) {
    /** Whether the index is what it can be. */
    public boolean agrees() {
        return archived == indexed && digestsAgree;
    }

    public boolean isWhole() {
        return agrees() && unreadable == 0;
    }
}
