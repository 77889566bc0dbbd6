package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Mail that was not taken as an answer, newest first: {@code GET /quarantine}. */
public record QuarantinePage(Frame frame, List<Line> lines) implements View {
    /** @param from name and address as the mail gives them */
    public record Line(String mail, String from, String subject, Reason reason, Instant at) {}

    public enum Reason {
        UNKNOWN_ADDRESS,
        PERSONAL_ADDRESS,
        STAFF,
        NOT_OF_IT,
        AUTOMATIC,
        FORGED,
        EMPTY,
        TOO_LONG
    }
}
