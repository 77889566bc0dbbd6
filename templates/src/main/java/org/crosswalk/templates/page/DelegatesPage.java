package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for a principal: {@code GET /delegates}, named by {@code POST /delegates}, ended by
 * {@code POST /delegates/…/ending}.
 *
 * @param staff whom the principal can name
 * @param lines what is not over yet
 * @param problem why what was asked is not kept; null where nothing was wrong
 */
public record DelegatesPage(
        Frame frame,
        List<Staff> staff,
        List<Line> lines,
        LocalDate today,
        @Nullable Problem problem) implements View {
    public record Staff(String id, String name) {}

    public record Line(long id, String name, LocalDate from, LocalDate to) {}

    public enum Problem {
        NO_ABSENCE,
        NOT_STAFF
    }
}
