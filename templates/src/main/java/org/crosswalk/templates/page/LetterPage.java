package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.jspecify.annotations.Nullable;

/**
 * One letter of my inbox: {@code GET /inbox/…}.
 *
 * @param conversation what I answered and can answer; null where nobody awaits an answer
 */
public record LetterPage(
        Frame frame,
        String subject,
        String text,
        String sender,
        GroupName group,
        Instant at,
        MessagePage.Part part,
        @Nullable Conversation conversation,
        List<FileLink> files,
        @Nullable Translated translated)
        implements View {}
