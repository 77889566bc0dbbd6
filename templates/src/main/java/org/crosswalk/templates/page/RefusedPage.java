package org.crosswalk.templates.page;

import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** A message that was not sent, the clause that forbids it, and the lawful ways; nothing typed is lost. */
public record RefusedPage(Frame frame, GroupName group, Draft draft, Decision decision, List<Draft.Lawful> lawful)
        implements View {}
