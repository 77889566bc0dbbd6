package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** Who answers for whom from outside: {@code GET /sponsors}. */
public record SponsorsPage(Frame frame, @Nullable Problem problem, Asked asked, List<Line> lines) implements View {
    public enum Problem {
        NO_SPONSOR,
        UNKNOWN_PERSON,
        SAY_MORE
    }

    /** What was typed. */
    public record Asked(String outsider, String sponsor, String why, String to) {
        public static Asked nothing() {
            return new Asked("", "", "", "");
        }
    }

    public enum State {
        COUNTS,
        /** The day has passed, or the sponsor has left: the person is shut out. */
        SHUT_OUT,
        ENDED,
        EMPLOYED
    }

    public record Line(long id, String outsider, String sponsor, String why, LocalDate to, State state) {}
}
