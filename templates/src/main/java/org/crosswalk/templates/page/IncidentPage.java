package org.crosswalk.templates.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One breach, from its report to its review: {@code GET /incidents/7}.
 *
 * @param problem end of a key of words, {@code incident.problem.…}; null where nothing was refused
 * @param told as it was reported
 * @param waits what it waits for, and by when
 * @param leads whether whoever looks decides, or only reads and notes
 * @param may names of the steps that can be taken now
 * @param toTell names of those whom the law has told and who were not yet, where notice is due
 * @param letters names of the letters that are drafted
 */
public record IncidentPage(
        Frame frame,
        long id,
        @Nullable String problem,
        LocalDate today,
        Told told,
        Waits waits,
        boolean leads,
        List<String> may,
        List<String> toTell,
        List<String> letters,
        List<Step> steps,
        List<Number> numbers)
        implements View {
    /**
     * @param counting those of the data that c.93H speaks of
     * @param lead words of {@code dispositions.duty.…}
     */
    public record Told(
            String happened,
            LocalDate noticed,
            List<String> data,
            List<String> counting,
            List<String> whose,
            String by,
            Instant at,
            String lead,
            List<String> leads) {}

    public record Waits(String state, @Nullable LocalDate due) {}

    /**
     * @param kind words of {@code incident.step.…}
     * @param told whom; null but for TOLD
     */
    public record Step(String kind, @Nullable String told, LocalDate on, String said, String by, Instant at) {}

    public record Number(
            String name, BigDecimal value, String unit, String source, LocalDate read, boolean confirmed) {}

    public boolean may(String step) {
        return may.contains(step);
    }
}
