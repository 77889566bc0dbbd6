package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * Telling of a breach of personal information: {@code GET /incidents/new}.
 *
 * @param data names of kinds of information, words of {@code incident.data.…}
 * @param whose names of whom it is about, words of {@code incident.whose.…}
 * @param typed what was typed before
 */
public record ReportBreachPage(
        Frame frame, Standing standing, LocalDate today, List<String> data, List<String> whose, Typed typed)
        implements View {
    public enum Standing {
        NEW,
        SAY_MORE,
        TOLD
    }

    /** @param chosen names of kinds and of whom */
    public record Typed(String happened, String noticed, Set<String> chosen) {
        public Typed {
            chosen = Set.copyOf(chosen);
        }

        public static Typed nothing() {
            return new Typed("", "", Set.of());
        }
    }
}
