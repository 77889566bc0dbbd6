package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * The record of disclosures of a student (34 CFR 99.32): {@code GET /disclosures?student=…}.
 *
 * @param student as it was asked for; empty before that
 * @param name of the student, where the roster knows one
 */
public record DisclosuresPage(Frame frame, String student, String name, List<Line> lines) implements View {
    public record Line(
            Instant at,
            String recipient,
            String basis,
            String note,
            String request,
            int volume,
            String pages,
            String by) {}
}
