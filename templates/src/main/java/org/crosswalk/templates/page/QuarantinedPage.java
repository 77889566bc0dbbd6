package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One mail in quarantine: {@code GET /quarantine/…}; the form posts {@code person} and {@code note}.
 *
 * @param told whether its sender was told why
 * @param people whose reply it could be: those the message went to; empty where it cannot be taken as one
 */
public record QuarantinedPage(
        Frame frame,
        String mail,
        String from,
        String subject,
        String answers,
        GroupName group,
        QuarantinePage.Reason reason,
        Instant at,
        String text,
        List<String> files,
        boolean told,
        List<Choice> people,
        @Nullable Problem problem)
        implements View {
    public enum Problem {
        NOTE_MISSING,
        NOBODY_CHOSEN,
        NOTHING_IN_IT
    }

    public record Choice(String person, String name, boolean guardian) {}
}
