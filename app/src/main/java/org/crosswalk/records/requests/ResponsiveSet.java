package org.crosswalk.records.requests;

import java.time.Instant;
import java.util.List;
import org.crosswalk.common.PersonId;

/**
 * The archive's entries that may answer a request.
 *
 * @param items by their number; what was taken out is not among them
 */
public record ResponsiveSet(RequestId request, List<Item> items) {
    public ResponsiveSet {
        items = List.copyOf(items);
    }

    /**
     * One entry, with what was said of it last.
     *
     * @param entry its archive number
     * @param thread what it belongs to, the same for a message and its answers
     * @param same the same for exact duplicates
     * @param sealed whether it belongs to a private matter
     * @param why for an entry that was never marked: the search that found it
     */
    public record Item(
            long entry, String thread, String same, Mark mark, PersonId by, Instant at, String why, boolean sealed) {}

    /** The entries with that mark, in order. */
    public List<Item> marked(Mark mark) {
        return items.stream().filter(item -> item.mark() == mark).toList();
    }
}
