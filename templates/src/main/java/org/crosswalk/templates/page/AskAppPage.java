package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Where staff ask for an app, see what became of it, and draft the letter to guardians: {@code GET /apps/ask}.
 *
 * @param groups whose guardians one can write to
 */
public record AskAppPage(Frame frame, Set<Fault> faults, Asked asked, boolean done, List<Line> mine, List<Group> groups)
        implements View {
    public enum Fault {
        NO_NAME,
        NO_SITE,
        NO_PURPOSE,
        NO_PRIVACY_POLICY
    }

    public enum State {
        WAITING,
        LISTED,
        REFUSED,
        EXPIRED
    }

    /** What was typed. */
    public record Asked(String name, String site, String purpose, String privacyPolicy) {
        public static Asked nothing() {
            return new Asked("", "", "", "");
        }
    }

    public record Line(
            long id,
            String name,
            String site,
            String privacyPolicy,
            State state,
            String reason,
            @Nullable LocalDate until) {}

    /** @param path of the group's pages */
    public record Group(String path, String title) {}
}
