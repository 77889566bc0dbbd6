package org.crosswalk.templates.desk;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * To which request all results of a search are added: {@code GET} and {@code POST /requests/additions}.
 *
 * @param words what was searched for
 * @param total how many entries fit
 * @param completeUpTo the newest entry that was searched
 */
public record AdditionPage(
        Frame frame,
        String words,
        long total,
        long completeUpTo,
        long newest,
        List<Choice> requests,
        boolean noneChosen)
        implements View {
    public record Choice(String id, String what) {}
}
