package org.crosswalk.archive;

import java.util.List;
import java.util.Optional;
import org.crosswalk.archive.tree.Hash;

/** The leaves of the tree, one an entry: entry 1 has the leaf with index 0. */
public interface ArchiveLeaves {
    /**
     * The hashes of up to {@code limit} leaves from an index on, in order.
     *
     * @throws IllegalStateException where one of them is missing
     */
    List<Hash> from(long index, int limit);

    /** What was logged of an entry; nothing where there is none, or where its salt was destroyed. */
    Optional<Leaf> find(long number);
}
