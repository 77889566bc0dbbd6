package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Subpoenas and court orders for the district's counsel: {@code GET /orders}.
 *
 * @param problem end of a key of words, {@code orders.problem.…}; null where nothing was refused
 */
public record OrdersPage(Frame frame, @Nullable String problem, List<Line> waiting, List<Line> reviewed)
        implements View {
    /**
     * @param what the request asks for
     * @param records how many records the volume has
     * @param basis words of {@code produce.basis.…}
     * @param order null where nothing of it is on file
     */
    public record Line(
            String production,
            String request,
            String what,
            int volume,
            int records,
            String basis,
            @Nullable Order order,
            String note,
            String by,
            Instant at,
            @Nullable Review review) {}

    public record Order(String number, String court, LocalDate dated) {}

    public record Review(boolean may, String why, String by, Instant at) {}
}
