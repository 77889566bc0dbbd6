package org.crosswalk.templates.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * Wordings to begin messages with: {@code GET /groups/…/wordings} and {@code GET /wordings}. Kept, changed and removed there.
 *
 * @param group whose they are; null for the district's
 * @param own those that can be changed here
 * @param districts those of the district, where the page is a group's
 * @param form a new one, or the one that is changed
 */
public record WordingsPage(
        Frame frame,
        @Nullable GroupName group,
        List<Line> own,
        List<Line> districts,
        Form form,
        List<ComposePage.Problem> problems)
        implements View {
    public record Line(String id, String subject, String begin, String by, Instant at) {}

    /** @param id of the wording that is changed; empty for a new one */
    public record Form(String id, String subject, String text, Draft.Matter matter) {
        public boolean isNew() {
            return id.isEmpty();
        }
    }

    /** Where the wordings of a group are, or the district's. */
    public static String path(@Nullable String group) {
        return group == null
                ? "/wordings"
                : "/groups/" + URLEncoder.encode(group, StandardCharsets.UTF_8).replace("+", "%20") + "/wordings";
    }

    public String path() {
        return path(group == null ? null : group.id());
    }
}
