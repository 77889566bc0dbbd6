package org.crosswalk.templates.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/** What is looked into once a year: {@code GET /yearly}. */
public record YearlyPage(Frame frame, boolean unfit, List<Item> items) implements View {
    /** @param due the day from which it is late; null where it was never done */
    public record Item(
            String id, String what, String clause, @Nullable LocalDate due, boolean isDue, List<Done> done) {}

    public record Done(String found, String by, Instant at) {}
}
