package org.crosswalk.templates.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Legal holds: {@code GET /holds}. One is placed by {@code POST /holds} and lifted by {@code POST /holds/…/lifting}.
 *
 * @param problem why what was just tried could not be done, or null
 */
public record HoldsPage(
        Frame frame, List<Line> holds, @Nullable Problem problem) implements View {
    /** @param custodian a name, or null for everybody */
    public record Line(
            long id,
            @Nullable String custodian,
            @Nullable String term,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String why,
            String by,
            Instant at) {}

    public enum Problem {
        INPUT,
        NO_SUCH_PERSON,
        LIFTED_BEFORE
    }
}
