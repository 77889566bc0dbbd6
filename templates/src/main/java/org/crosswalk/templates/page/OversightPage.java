package org.crosswalk.templates.page;

import java.util.List;
import java.util.Map;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * What is planned, out and stopped: {@code GET /oversight}.
 *
 * @param planned the next first
 * @param out the newest first
 * @param gone posts that are out though a consent is gone since
 * @param student the student asked for, or empty
 * @param with posts with that student
 * @param median how long it took to the last yes, as words; empty where nothing was approved
 */
public record OversightPage(
        Frame frame,
        List<Day> planned,
        List<Day> out,
        List<PostsPage.Line> gone,
        String student,
        List<PostsPage.Choice> students,
        List<PostsPage.Line> with,
        int written,
        int stopped,
        int returned,
        int lapsed,
        Map<String, Integer> found,
        Map<String, Integer> consent,
        String median,
        List<Appeal> appeals)
        implements View {
    public record Day(String day, List<Entry> entries) {}

    /** @param time of day, as the clocks there show it */
    public record Entry(String post, String words, String network, String state, String time) {}

    /** A finding that an author disputes. */
    public record Appeal(String words, String category, String note) {}
}
