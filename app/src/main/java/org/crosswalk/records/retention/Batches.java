package org.crosswalk.records.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosswalk.common.PersonId;

/** Proposed and executed dispositions. */
public interface Batches {
    long add(String series, String because, List<Long> entries, int keysNeeded, PersonId by, Instant at);

    /** False where that duty or that person gave a key already. */
    boolean add(long batch, Batch.Key key);

    Optional<Batch> find(long id);

    /** Newest first. */
    List<Batch> all(int limit);

    /** The entries of batches that still wait. */
    Set<Long> waiting();

    /** Destroys the keys of the batch's entries, in the caller's transaction, under that archive entry. */
    void execute(long batch, long under);
}
