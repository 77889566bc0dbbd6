package org.crosswalk.gates.embargo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** The embargoes, with who ended them. Nothing of them is ever changed. */
public interface EmbargoesOnFile {
    /** The newest first. */
    List<Embargo> all();

    long place(String topic, List<String> terms, @Nullable LocalDate until, PersonId by, Instant at);

    /** False where it has ended before, or is not there. */
    boolean end(long id, Embargo.End end);
}
