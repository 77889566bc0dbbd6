package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Where anybody tells what is not right: {@code GET /report}. */
public record ReportPage(Frame frame, List<School> schools, Standing standing, String said) implements View {
    public record School(String id, String name) {}

    public enum Standing {
        NEW,
        TOLD,
        NOTHING_SAID
    }
}
