package org.crosswalk.templates.page;

import java.util.Arrays;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** Choosing one of my groups to write to: {@code GET /compose}. Each choice leads to {@code /groups/…/compose}. */
public record GroupsPage(Frame frame, List<Choice> choices) implements View {
    /** @param students how many students belong to it today */
    public record Choice(GroupName group, int students) {}

    /** The kinds of which there is a choice, teams first. */
    public List<GroupName.Kind> kinds() {
        return Arrays.stream(GroupName.Kind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    public List<Choice> of(GroupName.Kind kind) {
        return choices.stream().filter(choice -> choice.group().kind() == kind).toList();
    }
}
