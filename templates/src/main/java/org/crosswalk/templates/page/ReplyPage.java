package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as the staff read it: {@code GET /messages/…/replies/…}; the form posts {@code to}, {@code text} and {@code once}.
 *
 * @param message the id of the message it answers, and the subject of that
 * @param quoted what the author's mail program put below; empty where nothing
 * @param files names of what came with it
 * @param found what the scan found, each in plain words
 * @param readers names of all who can read it
 * @param ways how it can be answered; the first is proposed
 */
public record ReplyPage(
        Frame frame,
        String message,
        String reply,
        String subject,
        GroupName group,
        String author,
        Instant at,
        String text,
        String quoted,
        List<String> files,
        List<String> found,
        List<String> readers,
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
