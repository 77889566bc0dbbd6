package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** What the scan finds in the words as they are typed: the answer to {@code POST /posts/preview}. */
public record PostPreviewPart(Frame frame, List<Found> found, Decision decision, List<Limit> limits) implements View {
    /** @param over by how many graphemes it is too long; 0 where it fits */
    public record Limit(String network, int used, int most) {
        public int over() {
            return Math.max(0, used - most);
        }
    }
}
