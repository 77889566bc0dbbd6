package org.crosswalk.templates.desk;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** What is due at the records desk, most urgent first: {@code GET /requests}. */
public record DeskPage(Frame frame, LocalDate today, List<Line> open, List<Closed> closed) implements View {
    /**
     * An open request.
     *
     * @param state key of where it stands
     * @param officer the name of who answers it, or null
     * @param next what must not be missed, or null where only closing is left
     * @param petition the last day to ask for more time, or null
     * @param leavers whether it is a leaver's copy, to which the law sets no day
     * @param reminded when an officer was reminded last, or null
     */
    public record Line(
            String id,
            String what,
            String state,
            @Nullable String officer,
            @Nullable DueDay next,
            @Nullable DueDay petition,
            boolean leavers,
            @Nullable LocalDate reminded) {}

    /** @param outcome key of how it ended */
    public record Closed(String id, String what, String outcome, LocalDate on) {}

    /** How many are that urgent. */
    public long count(String urgency) {
        return open.stream()
                .filter(line -> {
                    DueDay next = line.next();
                    return next != null && next.urgency().equals(urgency);
                })
                .count();
    }
}
