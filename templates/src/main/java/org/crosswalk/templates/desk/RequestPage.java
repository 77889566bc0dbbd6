package org.crosswalk.templates.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One request before an officer: {@code GET /requests/…}. Each step is taken by {@code POST /requests/…/steps} with its key in
 * {@code step}, its own fields, and a {@code why}.
 *
 * @param what as it was clarified last
 * @param original in the requester's own words, where that is something else; otherwise null
 * @param reach how the requester can be reached, as far as they said
 * @param dates every last day, with what became of it
 * @param possible keys of the steps that can be taken now
 * @param problem why what was just tried could not be done, or null
 */
public record RequestPage(
        Frame frame,
        String id,
        String what,
        @Nullable String original,
        String how,
        Instant askedAt,
        List<String> reach,
        String state,
        @Nullable String officer,
        List<Date> dates,
        Set set,
        Fees fees,
        List<Officer> officers,
        List<Letter> letters,
        java.util.Set<String> possible,
        List<Happened> history,
        @Nullable String problem)
        implements View {
    /**
     * @param done when it was done, or null
     * @param reminded when an officer was reminded of it last, or null
     */
    public record Date(
            DueDay due,
            @Nullable LocalDate done,
            boolean met,
            @Nullable LocalDate reminded) {}

    /** How much of the responsive set is marked. */
    public record Set(int undecided, int responsive, int notResponsive) {
        public int all() {
            return undecided + responsive + notResponsive;
        }
    }

    public record Fees(BigDecimal hourlyCap, BigDecimal freeHours, BigDecimal copy, boolean redactingAllowed) {}

    public record Officer(String id, String name) {}

    /**
     * A kind of letter, and when the last of it went out.
     *
     * @param sent null where none did
     */
    public record Letter(String kind, @Nullable Instant sent, boolean mailed) {}

    /**
     * @param what what happened, in words
     * @param by a name, or null for the requester
     */
    public record Happened(String what, @Nullable String by, Instant at, String why) {}
}
