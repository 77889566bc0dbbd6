package org.crosswalk.records.requests;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;

/** What may answer each request. Marks are only ever added; the newest of an entry counts. */
public interface ResponsiveSets {
    /**
     * An entry that was found.
     *
     * @param sealed whether it belongs to a private matter, so that the set shows nothing of what it says
     */
    record Found(long entry, String thread, String same, boolean sealed) {
        /** Where it is not known whether it is sealed, it is. */
        public Found(long entry, String thread, String same) {
            this(entry, thread, same, true);
        }
    }

    /** A bulk of marks, or of additions, that can be undone at once. */
    record Batch(long number, Mark mark, int entries, PersonId by, Instant at, String why) {}

    ResponsiveSet of(RequestId request);

    /** Adds what is not in the set, undecided; gives how many were new. */
    int add(RequestId request, List<Found> found, PersonId by, String why, Instant at);

    /** Marks those of the entries that are in the set; gives how many. */
    int mark(RequestId request, Collection<Long> entries, Mark mark, PersonId by, String why, Instant at);

    /** The newest batch that was not itself an undoing or undone. */
    Optional<Batch> lastBatch(RequestId request);

    /** Gives each entry of the newest batch the mark it had before; false where there is nothing to undo. */
    boolean undo(RequestId request, PersonId by, Instant at);
}
