package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * A privacy message as its principal reads it: {@code GET /copies/…}.
 *
 * @param students the names of those it was sent to
 */
public record CopyPage(
        Frame frame,
        String subject,
        String text,
        String sender,
        GroupName group,
        List<String> students,
        Draft.Matter matter,
        Instant at,
        Decision decision,
        List<FileLink> files)
        implements View {}
