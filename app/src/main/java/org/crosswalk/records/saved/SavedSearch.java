package org.crosswalk.records.saved;

import java.time.Instant;
import org.crosswalk.common.PersonId;

/** A search that somebody kept: who, when, under which name. Everybody who searches the archive sees it. */
public record SavedSearch(String id, String name, String words, PersonId by, Instant at) {
    /** In UTF-16 units. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_WORDS = 1000;

    public SavedSearch {
        name = name.strip();
        words = words.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || words.isEmpty() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("A saved search has a name and words");
        }
    }
}
