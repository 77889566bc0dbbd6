package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One message and what became of it: {@code GET /messages/…}.
 *
 * @param mayDispute whether the reader is its author
 * @param objection a dispute that could not be kept; null where there was none
 * @param justSent whether it is shown to its author right after sending
 * @param mayRelease the names of those who can release it while it is held; else empty
 * @param reviewed what a reviewer did, or null
 * @param replies what was answered to it and the reader can read
 * @param waiting how it waits or waited for its time; null where it did not
 * @param urgent whether it went through quiet hours and opt-outs
 * @param deliveries each recipient's state, or as many as a page can bear, failures first
 */
public record MessagePage(
        Frame frame,
        String id,
        GroupName group,
        String sender,
        Instant at,
        Draft.Audience audience,
        Draft.Matter matter,
        Passages subject,
        Passages text,
        boolean justSent,
        Decision decision,
        List<Found> found,
        boolean mayDispute,
        @Nullable Objection objection,
        List<String> mayRelease,
        @Nullable Reviewed reviewed,
        List<RepliesPage.Line> replies,
        @Nullable Waiting waiting,
        boolean urgent,
        Counts counts,
        List<Delivery> deliveries,
        List<FileLink> files)
        implements View {
    public enum Act {
        RELEASED,
        RETURNED
    }

    public record Reviewed(Act act, String by, Instant at, String note) {}

    public enum Waited {
        WAITING,
        LEFT,
        STOPPED,
        HELD,
        CANCELLED
    }

    /**
     * @param at when it was to leave
     * @param ended when the waiting ended; null while it waits
     * @param mayCancel whether the reader can call it back
     */
    public record Waiting(
            Waited waited, Instant at, @Nullable Instant ended, boolean mayCancel) {}

    public enum State {
        WAITING,
        RETRYING,
        DELIVERED,
        FAILED
    }

    public enum Channel {
        EMAIL,
        INBOX
    }

    public enum Part {
        MEMBER,
        GUARDIAN,
        PRINCIPAL_COPY,
        NOTICE
    }

    /**
     * @param lastAt the last attempt; null before the first
     * @param detail why it failed or is tried again, in plain words; empty where nothing was said
     */
    public record Delivery(
            String name,
            Part part,
            Channel channel,
            State state,
            @Nullable Instant lastAt,
            String detail) {}

    /** How many deliveries stand where. */
    public record Counts(int waiting, int retrying, int delivered, int failed) {
        public int of(State state) {
            return switch (state) {
                case WAITING -> waiting;
                case RETRYING -> retrying;
                case DELIVERED -> delivered;
                case FAILED -> failed;
            };
        }

        public int all() {
            return waiting + retrying + delivered + failed;
        }

        public boolean underWay() {
            return waiting + retrying > 0;
        }
    }
}
