package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Copies that leavers asked for: {@code GET /leavers}.
 *
 * @param problem end of a key of words, {@code leavers.problem.…}; null where nothing was refused
 * @param searches whether whoever looks searches the archive and makes the copy
 */
public record LeaversPage(Frame frame, @Nullable String problem, boolean searches, List<Line> lines) implements View {
    /** @param yours whether whoever looks may say yes or no */
    public record Line(
            long id,
            String person,
            String name,
            String what,
            String by,
            Instant at,
            boolean yours,
            @Nullable Answer answer) {}

    /** @param request by which the copy is made; empty where it was refused */
    public record Answer(boolean granted, String why, String request, String by, Instant at) {}
}
