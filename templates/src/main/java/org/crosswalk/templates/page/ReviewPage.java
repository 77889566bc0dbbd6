package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * What waits for a reviewer, longest waiting first: {@code GET /review}.
 *
 * @param replies answers of students and guardians that wait, longest first
 * @param disputed what does not wait any more and has findings that its author disputes, newest first
 */
public record ReviewPage(Frame frame, List<Line> lines, List<RepliesPage.Line> replies, List<Disputed> disputed)
        implements View {
    /** @param why the first reason it is held for, in plain words */
    public record Line(String message, String subject, String sender, String group, Instant at, String why) {}

    /**
     * @param at when the newest was disputed
     * @param note the newest
     * @param findings how many are disputed
     */
    public record Disputed(
            String message,
            String subject,
            String sender,
            String group,
            Instant at,
            Became became,
            String note,
            int findings) {}

    public enum Became {
        SENT,
        RETURNED,
        REFUSED
    }
}
