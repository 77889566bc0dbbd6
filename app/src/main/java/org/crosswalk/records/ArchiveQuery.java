package org.crosswalk.records;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words as a person types them: every word must occur; {@code "a phrase"} in its order; {@code swim*} for every word
 *     that begins so. Case and accents do not matter. A person's or message's id is a word too. Without any word nothing is found.
 * @param before only entries with a smaller number, or null for the newest
 * @param size how many hits a page has at most
 */
public record ArchiveQuery(String words, @Nullable Long before, int size) {
    public ArchiveQuery {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("A page has 1 to 1000 hits");
        }
    }
}
