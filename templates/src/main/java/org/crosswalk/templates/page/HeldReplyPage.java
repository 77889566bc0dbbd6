package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/**
 * An answer that waits for a reviewer: {@code GET /review/…/replies/…}; the form posts {@code note}.
 *
 * @param readers names of those who get it once it is released
 * @param open whether nobody has decided yet
 */
public record HeldReplyPage(
        Frame frame,
        String message,
        String reply,
        String subject,
        GroupName group,
        String author,
        Instant at,
        String text,
        String quoted,
        List<String> files,
        List<String> found,
        List<String> readers,
        boolean open,
        boolean noteMissing)
        implements View {}
