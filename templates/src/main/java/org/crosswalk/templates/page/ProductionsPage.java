package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The volumes of a request, and asking for another: {@code GET /requests/PR-…/productions}.
 *
 * @param said end of a key of words, {@code produce.said.…}; null where nothing was asked
 * @param ready how many records are released and in no volume yet
 * @param open how many are not released
 * @param bases names of the legal bases
 * @param order what was typed of a subpoena or court order
 * @param suggested a password nobody has used
 */
public record ProductionsPage(
        Frame frame,
        String request,
        @Nullable String said,
        boolean went,
        int ready,
        int open,
        List<String> bases,
        String basis,
        String note,
        Order order,
        String recipient,
        String suggested,
        List<Volume> volumes)
        implements View {
    public record Order(String number, String court, String dated) {}

    /** @param word WAITS, MAY or MAY_NOT: counsel's word on the subpoena or order */
    public record Review(String word, String why, String by, Instant at) {}

    /**
     * @param note on which paper it leaves
     * @param review null where counsel need not review anything
     * @param state WAITING, MAKING, MADE or FAILED
     * @param why end of a key of words, {@code production.failed.…}
     * @param encrypted whether it has to leave encrypted
     */
    public record Volume(
            String id,
            int number,
            String state,
            int done,
            int total,
            int pages,
            String why,
            String basis,
            String note,
            @Nullable Review review,
            String first,
            boolean encrypted,
            List<Left> left) {
        /** Whether nobody's word stands between it and the door. */
        public boolean mayLeave() {
            return review == null || review.word().equals("MAY");
        }

        public int percent() {
            return total == 0 ? 0 : done * 100 / total;
        }
    }

    public record Left(String recipient, boolean encrypted, String by, Instant at) {}

    public boolean isBusy() {
        return volumes.stream()
                .anyMatch(volume ->
                        volume.state().equals("WAITING") || volume.state().equals("MAKING"));
    }
}
