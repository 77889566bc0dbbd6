package org.crosswalk.records;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for. Everything is in the words, as a person types them, so that a search can be kept, named and cited:
 *
 * <ul>
 *   <li>every word must occur, here or in the text of an attachment; case and accents do not matter; a person's or message's id is a word too
 *   <li>{@code "a phrase"} in its order, {@code "bus late"~5} within five words of each other, {@code swim*} every word that begins so,
 *       {@code -word} what must not occur
 *   <li>{@code person:dreyes}, {@code from:}, {@code to:}: an id or an e-mail address; {@code group:team-soccer}; {@code kind:mail}
 *   <li>{@code after:2026-01-01} (that day too), {@code before:} (not that day itself), {@code on:}, {@code month:2026-03}: days of the district
 *   <li>{@code has:attachment}, {@code file:slip*} the name of an attachment, {@code attached:word} its text, {@code is:unreadable} mail that could not be read
 *   <li>{@code is:broken} entries that nobody can read, since they or their keys were altered
 *   <li>{@code thread:}, {@code same:}: what {@link ArchiveHit} says, to find the whole group
 * </ul>
 *
 * Without anything nothing is found, and nothing that is typed makes it throw.
 *
 * @param before only entries that come after the one with this number in the order of hits, or null for the newest
 * @param size how many hits a page has at most
 * @param sight which sealed entries are shown; the others are only counted
 */
public record ArchiveQuery(String words, @Nullable Long before, int size, Sight sight) {
    public ArchiveQuery {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("A page has 1 to 1000 hits");
        }
    }

    /** A search that shows nothing that is sealed. */
    public ArchiveQuery(String words, @Nullable Long before, int size) {
        this(words, before, size, Sight.UNSEALED);
    }

    /** The same for whoever may see more. */
    public ArchiveQuery seenBy(Sight sight) {
        return new ArchiveQuery(words, before, size, sight);
    }

    /**
     * Which sealed entries are shown.
     *
     * @param all every one: for whoever must know that they exist, such as to withhold them from a production
     * @param about those about these things
     */
    public record Sight(boolean all, Set<String> about) {
        public static final Sight UNSEALED = new Sight(false, Set.of());
        public static final Sight EVERYTHING = new Sight(true, Set.of());
    }
}
