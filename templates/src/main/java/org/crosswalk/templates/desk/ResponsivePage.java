package org.crosswalk.templates.desk;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * What may answer a request, by threads: {@code GET /requests/…/responsive}. Entries are marked by {@code POST
 * /requests/…/marks} with {@code entry} (several) and {@code mark}; {@code POST /requests/…/undoings} takes the newest bulk back.
 *
 * @param shown key of the marks that are shown, or ALL
 * @param older where the next part begins ({@code ?after=…}), or null on the last
 * @param undo what can be taken back, in words, or null
 * @param added how many were just added, or null
 */
public record ResponsivePage(
        Frame frame,
        String request,
        String what,
        RequestPage.Set counts,
        String shown,
        List<Thread> threads,
        @Nullable Long older,
        @Nullable String undo,
        @Nullable Integer added,
        boolean nothingChosen)
        implements View {
    public record Thread(List<Item> items) {}

    /**
     * @param title its subject or first words
     * @param copies its exact duplicates within the set
     * @param why what was said of it last
     */
    public record Item(
            long entry, String kind, Instant at, String title, String mark, String by, String why, List<Long> copies) {}
}
