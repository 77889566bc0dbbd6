package org.crosswalk.templates.page;

import java.time.Instant;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;

/** One letter of my inbox: {@code GET /inbox/…}. */
public record LetterPage(
        Frame frame, String subject, String text, String sender, GroupName group, Instant at, MessagePage.Part part)
        implements View {}
