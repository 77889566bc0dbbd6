package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One's own posts, and those that wait for one: {@code GET /posts}.
 *
 * @param waiting longest waiting first
 * @param unread emergency posts that nobody else has read
 * @param problem why a delegate could not be named, a key of {@code absence.problem.…}; null where nobody tried
 * @param mayDelegate whether the visitor may name somebody who approves in their absence
 */
public record PostsPage(
        Frame frame,
        List<Line> waiting,
        List<Line> unread,
        List<Line> own,
        boolean mayDelegate,
        List<Absence> absences,
        List<Choice> staff,
        @Nullable String problem)
        implements View {
    /** @param state as {@code WrittenPost.State} has it */
    public record Line(String post, String words, String author, String school, Instant at, String state) {}

    public record Absence(String id, String name, LocalDate from, LocalDate to) {}

    public record Choice(String id, String name) {}
}
