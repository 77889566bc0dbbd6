package org.crosswalk.templates.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Searching the archive: {@code GET /archive?words=…}, newest first.
 *
 * @param words what was searched for; empty before the first search
 * @param total how many entries fit
 * @param sealed how many more fit and are sealed
 * @param sealedNumbers the newest of them
 * @param unreadable how many entries cannot be read, of all there are
 * @param unreadableNumbers the newest of them
 * @param completeUpTo the newest entry the index knows
 * @param newest the newest entry there is
 * @param olderThan where the next page begins ({@code &before=…}), or null on the last
 * @param facets what all that fits is made of; those without values are left out
 * @param saved the searches that are kept
 * @param kinds names of all entry kinds, to narrow by
 * @param compared what comparing the index with the archive said, or null where nobody asked
 */
public record ArchivePage(
        Frame frame,
        String words,
        List<Hit> hits,
        long total,
        long sealed,
        List<Long> sealedNumbers,
        long unreadable,
        List<Long> unreadableNumbers,
        long completeUpTo,
        long newest,
        @Nullable Long olderThan,
        List<Facet> facets,
        List<Saved> saved,
        List<String> kinds,
        @Nullable Compared compared)
        implements View {
    /**
     * @param kind the entry kind's name, such as {@code MESSAGE}
     * @param about the id of what it belongs to
     * @param sealed whether it was unsealed for whoever reads the page
     * @param readable whether its content can be opened
     */
    public record Hit(
            long number,
            String kind,
            Instant at,
            String about,
            List<Fragment> snippet,
            boolean sealed,
            boolean readable) {}

    /** @param name such as {@code people}, shown in plain words ({@code archive.facet.…}) */
    public record Facet(String name, List<Value> values) {}

    /**
     * @param label as a person reads it
     * @param words the search narrowed to it
     */
    public record Value(String label, String words, long count) {}

    /** @param by name of who kept it */
    public record Saved(String id, String name, String words, String by, Instant at) {}

    /**
     * @param agrees whether the index was made from just what is archived
     * @param unreadable of how many entries it knows no more than the number, since they cannot be read
     */
    public record Compared(long archived, long indexed, boolean agrees, long unreadable) {}

    /** Where a search stands. */
    public static String href(String words) {
        return "/archive?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
