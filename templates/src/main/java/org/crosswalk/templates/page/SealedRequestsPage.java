package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Requests to read what is sealed: {@code GET /sealed}.
 *
 * @param problem why an answer was not taken, or null
 */
public record SealedRequestsPage(
        Frame frame, List<Asked> requests, @Nullable Problem problem) implements View {
    /**
     * One request.
     *
     * @param by name of who asks
     * @param yours whether whoever reads the page holds a key that was not turned yet
     */
    public record Asked(
            String id,
            String about,
            String by,
            Instant at,
            String purpose,
            State state,
            List<Turned> turns,
            boolean yours) {}

    /**
     * @param key such as {@code SUPERINTENDENT}
     * @param answer such as {@code RELEASED}
     */
    public record Turned(String key, String by, Instant at, String answer, String note) {}

    /** Where it stands. */
    public sealed interface State {
        /** @param missing the keys that were not turned yet */
        record Waiting(List<String> missing) implements State {}

        record Refused() implements State {}

        record Released(Instant until) implements State {}

        record Over(Instant since) implements State {}
    }

    public enum Problem {
        NOTE_MISSING,
        OWN_REQUEST,
        SAME_PERSON,
        ANSWERED_BEFORE
    }

    /** Where a request stands, in words. */
    public String said(State state) {
        var words = frame.words();
        return switch (state) {
            case State.Waiting(List<String> missing) ->
                words.of(
                        "sealed.state.WAITING",
                        words.list(missing.stream()
                                .map(key -> words.of("sealed.key." + key))
                                .toList()));
            case State.Refused _ -> words.of("sealed.state.REFUSED");
            case State.Released(Instant until) -> words.of("sealed.state.RELEASED", words.moment(until));
            case State.Over(Instant since) -> words.of("sealed.state.OVER", words.moment(since));
        };
    }

    /** The icon and colour that go with it. */
    public static String icon(State state) {
        return switch (state) {
            case State.Waiting _ -> "HELD";
            case State.Refused _ -> "FAILED";
            case State.Released _ -> "DELIVERED";
            case State.Over _ -> "HELD";
        };
    }
}
