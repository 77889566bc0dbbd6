package org.crosswalk.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** The papers that restrict guardians, ended ones too. What is filed here is never changed. */
public interface PapersOnFile {
    List<Paper> of(Collection<PersonId> students);

    Optional<Paper> find(long id);

    long add(Filed paper, PersonId by, Instant at);

    /** False where it was ended before. */
    boolean end(long paper, Paper.End end);

    /** A paper that has no number yet. */
    record Filed(
            PersonId student,
            PersonId guardian,
            Ground ground,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String evidence) {}
}
