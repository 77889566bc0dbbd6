package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as the staff read it: {@code GET /messages/…/replies/…}; the form posts {@code to}, {@code text} and {@code once}.
 *
 * @param ways how it can be answered; the first is proposed
 */
public record ReplyPage(
        Frame frame,
        Replied said,
        List<Answered> answers,
        List<To> ways,
        @Nullable Problem problem,
        String typed,
        String once)
        implements View {
    /** To whom an answer goes. */
    public enum To {
        WHOLE_GROUP,
        MEDICAL,
        ACADEMIC,
        GUARDIAN,
        GUARDIANS
    }

    public enum Problem {
        EMPTY,
        TOO_LONG
    }

    public record Answered(String message, String by, Instant at) {}
}
