package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * Tells those who review for a school that an answer waits for them. It says nothing of what was written or by whom.
 *
 * @param page where it is read after signing in
 */
public record ReplyWaitsNotice(Words words, String group, String school, String district, String page) implements Told {
    @Override
    public String subject() {
        return words.of("replyWaits.subject", school);
    }

    @Override
    public List<String> said() {
        return List.of(words.of("replyWaits.said", group, school));
    }

    @Override
    public Link link() {
        return new Link(words.of("replyWaits.open"), page);
    }

    @Override
    public String from() {
        return words.of("notice.from", school, district);
    }
}
