package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Where the district's schools speak in public, for everybody: {@code GET /official-accounts}. */
public record OfficialAccountsPage(Frame frame, String district, List<Line> lines) implements View {
    /**
     * @param network such as {@code BLUESKY}
     * @param address where the public finds it
     * @param school empty for the whole district
     */
    public record Line(
            String network, String handle, String address, String school, String purpose, boolean comments) {}
}
