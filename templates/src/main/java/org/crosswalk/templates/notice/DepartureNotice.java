package org.crosswalk.templates.notice;

import java.util.List;
import org.crosswalk.templates.Words;

/**
 * Tells whoever wrote a message that it did not leave as it was decided. It says nothing of what the message says.
 *
 * @param reasons why, a sentence each; empty where fewer people get it
 * @param people how many of those it was meant for do not get it
 * @param link where the message can be read after signing in
 */
public record DepartureNotice(
        Words words,
        What what,
        String group,
        String school,
        String district,
        List<String> reasons,
        int people,
        String link)
        implements Notice {
    public enum What {
        STOPPED,
        HELD,
        FEWER
    }

    @Override
    public String subject() {
        return words.of("departureNotice.subject." + what, group);
    }

    public String said() {
        return words.of("departureNotice.said." + what, people);
    }
}
