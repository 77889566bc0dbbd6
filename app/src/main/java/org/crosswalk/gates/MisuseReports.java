package org.crosswalk.gates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crosswalk.common.OrgId;
import org.crosswalk.common.PersonId;
import org.jspecify.annotations.Nullable;

/** Reports of misuse, with what was done. Nothing of them is ever changed. */
public interface MisuseReports {
    /** The newest first. */
    List<MisuseReport> newest(int limit);

    Optional<MisuseReport> find(long id);

    long add(MisuseReport.Kind kind, @Nullable OrgId school, String said, PersonId by, Instant at);

    /** False where it was answered before. */
    boolean answer(long report, MisuseReport.Answer answer);
}
