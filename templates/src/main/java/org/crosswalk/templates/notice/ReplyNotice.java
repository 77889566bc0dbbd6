package org.crosswalk.templates.notice;

import java.util.ArrayList;
import java.util.List;
import org.crosswalk.templates.Words;

/**
 * Tells staff that somebody answered.
 *
 * @param text the answer; empty where it is about a private matter, which stays out of mail
 * @param readers names of all who can read it
 * @param page where it is read and answered
 */
public record ReplyNotice(
        Words words,
        String author,
        String subject,
        String text,
        String group,
        String school,
        String district,
        List<String> readers,
        String page)
        implements Told {
    @Override
    public String subject() {
        return words.of("replyNotice.subject", subject);
    }

    @Override
    public List<String> said() {
        List<String> said = new ArrayList<>();
        said.add(words.of("replyNotice.said", author, subject, group));
        if (!text.isBlank()) {
            said.add(text.strip());
        }
        said.add(words.of("replyNotice.readers", words.list(readers)));
        said.add(words.of("replyNotice.answer"));
        return said;
    }

    @Override
    public Link link() {
        return new Link(words.of("replyNotice.open"), page);
    }

    @Override
    public String from() {
        return words.of("notice.from", school, district);
    }
}
