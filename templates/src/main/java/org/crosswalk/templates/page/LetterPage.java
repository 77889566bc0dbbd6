package org.crosswalk.templates.page;

import java.time.Instant;
import java.util.List;
import org.crosswalk.templates.Frame;
import org.crosswalk.templates.View;
import org.crosswalk.templates.notice.MessageNotice;
import org.jspecify.annotations.Nullable;

/**
 * One letter of my inbox: {@code GET /inbox/…}.
 *
 * @param readers who else can read it; null where it is no message
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
        @Nullable Translated translated,
        @Nullable Readers readers)
        implements View {
    /**
     * Who else can read it.
     *
     * @param copied the names of principals who got a copy
     */
    public record Readers(MessageNotice.Went went, List<String> copied, String district) {}
}
