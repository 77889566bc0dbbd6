package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** What one has to sign, and has signed: {@code GET /agreements}. */
public record AgreementsPage(
        Frame frame, List<Item> items, @Nullable Became became) implements View {
    public enum Became {
        SIGNED,
        NOT_AGREED,
        NOT_RIGHT
    }

    /**
     * @param says paragraphs with line ends between them
     * @param link where the whole policy is; empty where nowhere
     * @param signedOn null where it is not complete
     * @param mine whether one's own signature is missing
     * @param guardians whether a guardian's is missing
     * @param overdue whether the days for it are over
     */
    public record Item(
            String id,
            String title,
            String says,
            String link,
            String clause,
            String document,
            @Nullable LocalDate signedOn,
            LocalDate due,
            boolean mine,
            boolean guardians,
            boolean overdue,
            List<Question> questions) {
        public boolean isDone() {
            return !mine && !guardians;
        }
    }

    /** @param answers as they are shown, the right one anywhere */
    public record Question(String asks, List<String> answers) {}
}
