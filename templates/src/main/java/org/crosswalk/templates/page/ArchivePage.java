package org.crosswalk.templates.page;

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
 * @param completeUpTo the newest entry the index knows
 * @param newest the newest entry there is
 * @param olderThan where the next page begins ({@code &before=…}), or null on the last
 */
public record ArchivePage(
        Frame frame,
        String words,
        List<Hit> hits,
        long total,
        long completeUpTo,
        long newest,
        @Nullable Long olderThan) implements View {
    /**
     * @param kind the entry kind's name, such as {@code MESSAGE}
     * @param about the id of what it belongs to
     */
    public record Hit(long number, String kind, Instant at, String about, List<Fragment> snippet) {}
}
