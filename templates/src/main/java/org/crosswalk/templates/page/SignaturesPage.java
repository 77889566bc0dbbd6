package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** Who of one's schools has not signed what: {@code GET /signatures}. */
public record SignaturesPage(
        Frame frame, List<School> schools, @Nullable Became became, int told) implements View {
    public enum Became {
        TOLD,
        TOLD_LATELY,
        ON_FILE,
        NOT_FOUND_AGAIN
    }

    public record School(String id, String name, List<Agreement> agreements) {
        /** Whether anybody is missing, so that there is a list to take along. */
        public boolean hasLines() {
            return agreements.stream().anyMatch(agreement -> !agreement.lines().isEmpty());
        }
    }

    /** @param toldAt when its people were last told of it by letter; null for never */
    public record Agreement(
            String id,
            String title,
            String clause,
            int all,
            @Nullable Instant toldAt,
            List<Line> lines) {
        public int signed() {
            return all - lines.size();
        }
    }

    public record Line(String person, String name, Missing missing, LocalDate due, boolean overdue) {}

    public enum Missing {
        OWN,
        GUARDIAN,
        BOTH
    }
}
