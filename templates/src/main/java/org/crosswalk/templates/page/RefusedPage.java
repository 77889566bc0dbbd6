package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * A message that was not sent, the clause that forbids it, and the lawful ways; nothing typed is lost.
 *
 * @param message its id, under which its author can dispute what was found
 */
public record RefusedPage(
        Frame frame,
        String message,
        GroupName group,
        Draft draft,
        Passages subject,
        Passages text,
        List<Found> found,
        Decision decision,
        List<Draft.Way> lawful)
        implements View {}
