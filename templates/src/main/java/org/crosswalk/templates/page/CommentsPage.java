package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * What the public said under the accounts that somebody looks after, newest first: {@code GET /social/comments}.
 *
 * @param unseen accounts whose comments could not be read just now
 * @param problem why what was just asked could not be done; null where nothing was
 */
public record CommentsPage(
        Frame frame,
        List<Unseen> unseen,
        List<Line> lines,
        @Nullable Problem problem) implements View {
    /**
     * @param why in plain words
     * @param next when it is tried again
     */
    public record Unseen(String account, String network, String why, Instant next) {}

    /**
     * @param concern NONE, SLIGHT, GRAVE or UNKNOWN
     * @param categories what was found, as plain words
     * @param edited whether whoever wrote it has changed it since it was first seen
     * @param hiding who hid it; null where nobody did
     */
    public record Line(
            String comment,
            String account,
            String network,
            String author,
            String text,
            Instant at,
            String url,
            String concern,
            List<String> categories,
            boolean edited,
            boolean hideable,
            @Nullable Hiding hiding) {
        /** Something was found in it, or it could not be scanned, and it is still to be seen. */
        public boolean isAlarming() {
            return !concern.equals("NONE") && (hiding == null || !hiding.done());
        }
    }

    /** @param done false where the network has not done it yet */
    public record Hiding(String by, Instant at, String reason, boolean done) {}

    /** @param why the network's answer; empty where a reason is missing */
    public record Problem(String comment, String why) {}

    public boolean isAbout(Line line) {
        return problem != null && problem.comment().equals(line.comment());
    }
}
