package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * A post as it stands, with what may be done: {@code GET /posts/…}.
 *
 * @param state as {@code WrittenPost.State} has it
 * @param may EDIT, HAND_IN, EMERGENCY, WITHDRAW, APPROVE, READ, RETRACT, ASK
 * @param problem why what was just asked could not be done; null where nothing was
 */
public record PostPage(
        Frame frame,
        String post,
        String state,
        String author,
        String school,
        Passages text,
        String link,
        List<Picture> pictures,
        List<Network> networks,
        boolean comments,
        @Nullable Instant at,
        @Nullable Instant lapses,
        int stage,
        int stages,
        List<Student> students,
        List<Gap> gaps,
        List<Found> found,
        List<Elsewhere> elsewhere,
        List<Integer> unread,
        Decision decision,
        List<Question> questions,
        List<Step> steps,
        List<Published> published,
        Set<String> may,
        @Nullable String problem)
        implements View {
    /** Beside missing consents it says something only with reasons of its own, and of what is out nothing stands in the way any more. */
    public boolean isVerdictTelling() {
        boolean isOver = state.equals("APPROVED") || state.equals("RETRACTED");
        return !decision.reasons().isEmpty() || (gaps.isEmpty() && !isOver);
    }

    public record Picture(String digest, int width, int height, String alternative, String caption) {}

    /** @param problems keys of {@code postPage.limit.…}; empty where it fits */
    public record Network(String name, String handle, int used, int most, List<String> problems) {}

    public record Student(String id, String name, String how) {}

    /** @param why key of {@code consent.why.…} */
    public record Gap(
            String name, String how, List<String> networks, String why, String clause, String source, String quote) {}

    /** Something found in a picture's words. */
    public record Elsewhere(
            int index, String where, int picture, String words, String category, String why, String appeal) {}

    public record Question(String student, String person, Instant at, String answer) {}

    public record Step(String kind, String by, Instant at, String note) {}

    public record Published(String network, String handle, String state, Instant at, String where, String detail) {}
}
