package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Requests of parents without physical custody (603 CMR 23.07(5)): {@code GET /apart}.
 *
 * @param begin the student of whom a request can be taken in; null where none was chosen
 */
public record ApartPage(
        Frame frame,
        @Nullable Problem problem,
        LocalDate today,
        @Nullable Student begin,
        List<Line> lines) implements View {
    public enum Problem {
        SAY_MORE,
        NOT_NOW
    }

    public enum State {
        TO_TELL,
        WAITING,
        TO_GIVE,
        REFUSED,
        GIVEN,
        WITHDRAWN
    }

    public enum Kind {
        TOLD,
        DOCUMENTED,
        GIVEN,
        WITHDRAWN
    }

    public record Student(String id, String name, List<Parent> guardians) {}

    public record Parent(String id, String name) {}

    /**
     * @param until the first day on which the records may be given; null before the custodial parent is told
     * @param restricted whether an order that is on file stands against it
     * @param may the steps that can be taken now
     */
    public record Line(
            long id,
            String student,
            String name,
            String parent,
            LocalDate askedOn,
            String kept,
            State state,
            @Nullable LocalDate until,
            boolean restricted,
            List<Step> steps,
            List<Kind> may) {}

    public record Step(Kind kind, LocalDate on, String evidence, String by) {}
}
