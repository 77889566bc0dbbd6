package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to a draft. A part of the compose page, and alone the answer to htmx's {@code POST /groups/…/preview}.
 *
 * @param reached who gets it and how
 * @param unreached who should but cannot, by reason
 * @param found what the scan found, in the order of the text, with its places in the fields as they were typed
 * @param leaves when it leaves if it is sent now; null where that is at once
 * @param urgent whether it goes through quiet hours and opt-outs
 * @param lawful the ways in which it may be sent after all; empty where it is not refused
 */
public record PreviewPart(
        Frame frame,
        GroupName group,
        List<Reached> reached,
        List<Unreached> unreached,
        List<Found> found,
        Decision decision,
        @Nullable Instant leaves,
        boolean urgent,
        List<Draft.Way> lawful)
        implements View {
    public enum Part {
        STUDENT,
        STAFF,
        GUARDIAN
    }

    /** @param names all of them, or as many as a page can bear */
    public record Reached(Part part, int count, int byInbox, int byEmail, List<String> names) {
        /** By both ways, by one of them, or some by one and some by the other. */
        public How how() {
            return byInbox == count && byEmail == count
                    ? How.BOTH
                    : byEmail == 0 ? How.INBOX : byInbox == 0 ? How.EMAIL : How.SOME;
        }
    }

    public enum How {
        BOTH,
        INBOX,
        EMAIL,
        SOME
    }

    /** @param names all of them, or as many as a page can bear */
    public record Unreached(Why why, int count, List<String> names) {}

    public enum Why {
        NO_ADDRESS,
        BOUNCED,
        OPTED_OUT,
        NO_GUARDIAN,
        NO_RIGHTS,
        RIGHTS_UNKNOWN,
        RESTRICTED,
        NOT_A_MEMBER
    }

    /** How many people get it; nobody, where it is refused. */
    public int people() {
        return reached.stream().mapToInt(Reached::count).sum();
    }
}
