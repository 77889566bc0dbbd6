package org.crosswalk.templates.page;

import java.time.LocalDate;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * The apps and sites that the district has approved, for everybody: {@code GET /apps}.
 *
 * @param mayAsk whether who looks may ask for another
 * @param mayReview whether who looks reviews what was asked for
 */
public record AppsPage(Frame frame, List<Line> lines, boolean mayAsk, boolean mayReview) implements View {
    /** @param until the last day of the approval */
    public record Line(
            String name,
            String site,
            String purpose,
            String privacyPolicy,
            @Nullable LocalDate until) {}
}
