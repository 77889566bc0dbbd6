package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** The register, as far as it is of the visitor's schools: {@code GET /accounts}. */
public record AccountsPage(Frame frame, List<Line> waiting, List<Line> due, List<Line> all) implements View {
    /**
     * @param school empty for the whole district
     * @param state as {@code Account.State} has it
     * @param keeper the name of who answers for it
     */
    public record Line(String account, String network, String handle, String school, String state, String keeper) {}
}
